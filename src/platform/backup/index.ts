/**
 * A backup is the whole of an installation at one instant, database and files, in one archive that any later version
 * can read, on any PostgreSQL. It needs no tool of the server, and is taken while the house is open.
 */
export { backUp, type Place } from './backup.ts'
export type { Manifest } from './manifest.ts'
export { restore } from './restore.ts'
