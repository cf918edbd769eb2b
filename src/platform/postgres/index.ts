/**
 * The PostgreSQL the house brings with itself, for whoever has no database server: a real server as a child process,
 * reachable only through a Unix socket that nobody else on the machine may enter, with its files in the data folder.
 * A town hall with its own server sets DATABASE_URL and nothing here runs.
 */
export type { Binaries } from './binaries.ts'
export { type Embedded, type Progress, runningPostgres, startPostgres } from './start.ts'
