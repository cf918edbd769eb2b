import { json } from 'node:stream/consumers'
import { migrationsIn } from '../db/migration-files.ts'
import { readArchive } from './archive.ts'
import { faults } from './faults.ts'
import { type Manifest, manifestName, manifestSchema } from './manifest.ts'

/**
 * Reads the whole archive before anything is touched.
 * @throws StartFault when an entry is missing, added or changed, or when this program is older than the archive
 */
export async function verify(file: string, onBytes: (bytes: number) => void): Promise<Manifest> {
  const sums = new Map<string, string>()
  let manifest: Manifest | undefined
  try {
    for await (const { name, content, sum } of readArchive(file, onBytes)) {
      if (name === manifestName) manifest = manifestSchema.parse(await json(content))
      else {
        for await (const _ of content);
        sums.set(name, sum())
      }
    }
  } catch (error) {
    throw faults.damaged(file, error instanceof Error ? error.message.split('\n')[0]! : String(error), error)
  }
  if (!manifest) throw faults.damaged(file, manifestName)
  const names = new Set([...sums.keys(), ...Object.keys(manifest.entries)])
  for (const name of names) if (sums.get(name) !== manifest.entries[name]) throw faults.damaged(file, name)
  refuseNewer(file, manifest)
  return manifest
}

function refuseNewer(file: string, manifest: Manifest): void {
  const ours = new Map(migrationsIn().map(({ name, checksum }) => [name, checksum]))
  const strange = manifest.migrations.find(({ name, checksum }) => ours.get(name) !== checksum)
  if (strange) throw faults.newer(file, manifest.version, strange.name)
}
