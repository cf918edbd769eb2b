import assert from 'node:assert/strict'
import test from 'node:test'
import { freshDatabase } from '../../../../test/support/database.ts'
import { describeDatabase, describedFiles } from './describe.ts'

test('the row types and the schema’s text in the tree are those of the migrated database (bin/db types)', async () => {
  const expected = await describeDatabase(await freshDatabase())
  const found = describedFiles()
  assert.deepEqual([...found.keys()].sort(), [...expected.keys()].sort(), 'run bin/db types')
  for (const [file, text] of expected) assert.equal(found.get(file), text, `${file} is stale: run bin/db types`)
})
