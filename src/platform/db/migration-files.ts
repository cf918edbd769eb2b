import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** One step of the database's history: a plain SQL file, known by its name and by its text's SHA-256. */
export type Migration = { name: string; sql: string; checksum: string }

export const migrationsFolder = path.resolve(import.meta.dirname, '../../../database/migrations')

/** All migrations in the order of their names, which begin with their date. */
export function migrationsIn(folder: string = migrationsFolder): Migration[] {
  return readdirSync(folder)
    .filter(file => file.endsWith('.sql'))
    .sort()
    .map(file => {
      // Git on Windows may check out other line ends; the migration is the same.
      const sql = readFileSync(path.join(folder, file), 'utf8').replaceAll('\r\n', '\n')
      return { name: path.basename(file, '.sql'), sql, checksum: createHash('sha256').update(sql).digest('hex') }
    })
}
