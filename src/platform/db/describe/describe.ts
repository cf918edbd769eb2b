import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { connectAsOwner } from '../connect.ts'
import { schemaTexts } from './schema-text.ts'
import { readShape } from './shape.ts'
import { typesText } from './types-text.ts'

const root = path.resolve(import.meta.dirname, '../../../..')
const schemaFolder = path.join(root, 'database/schema')
const typesFile = path.join(root, 'src/platform/db/tables.generated.ts')

/** Path → content of every file generated from a migrated database. */
export async function describeDatabase(ownerUrl: string): Promise<Map<string, string>> {
  const client = await connectAsOwner(ownerUrl)
  try {
    const shape = await readShape(client)
    const schema = [...schemaTexts(shape)].map(([name, text]) => [path.join(schemaFolder, name), text] as const)
    return new Map([[typesFile, typesText(shape)], ...schema])
  } finally {
    await client.end()
  }
}

/** The generated files as they are in the tree, to compare with. */
export function describedFiles(): Map<string, string> {
  const schema = readdirSync(schemaFolder).map(name => path.join(schemaFolder, name))
  return new Map([typesFile, ...schema].map(file => [file, readFileSync(file, 'utf8')]))
}

/** Writes the generated files; those of tables that no longer exist go away. */
export function writeDescription(files: Map<string, string>): void {
  rmSync(schemaFolder, { recursive: true, force: true })
  mkdirSync(schemaFolder, { recursive: true })
  for (const [file, text] of files) writeFileSync(file, text)
}
