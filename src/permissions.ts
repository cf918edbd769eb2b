/** `bin/permissions`: writes docs/permissions.md from the rooms. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { permissionMatrix } from './platform/permissions/matrix.ts'
import { rooms } from './rooms.ts'

const file = join(import.meta.dirname, '../docs/permissions.md')
writeFileSync(file, permissionMatrix(rooms))
console.log(file)
