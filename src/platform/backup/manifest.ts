import { z } from 'zod'

/** The archive's last page: what it holds, so that any later version can tell whether it is whole and how to read it. */
export const manifestSchema = z.object({
  format: z.literal(1),
  /** Version of the program that wrote it. */
  version: z.string(),
  /** Instant of the snapshot. */
  takenAt: z.iso.datetime(),
  /** The shape the tables are in: what must be applied before they are read. */
  migrations: z.array(z.object({ name: z.string(), checksum: z.string() })),
  tables: z.array(z.object({ name: z.string(), columns: z.array(z.string()), rows: z.number() })),
  /** Last number given by each sequence, so that none is given twice. */
  sequences: z.array(z.object({ name: z.string(), last: z.number().nullable() })),
  jobs: z.number(),
  /** SHA-256 of every other entry. */
  entries: z.record(z.string(), z.string()),
})

export type Manifest = z.infer<typeof manifestSchema>

export const manifestName = 'manifest.json'
export const tableEntry = (table: string) => `tables/${table}.copy`
export const jobsEntry = 'jobs.json'
