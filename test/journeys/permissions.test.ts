import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import test from 'node:test'
import type { Act, Route } from '../../src/platform/http/page.ts'
import { permissionMatrix } from '../../src/platform/permissions/matrix.ts'
import { isGranted, type Permission, ROLES, type Role } from '../../src/platform/permissions/permissions.ts'
import { rooms } from '../../src/rooms.ts'
import type { Client, Seen } from '../support/client.ts'
import { openTestHouse } from '../support/house.ts'
import { peopleOfEveryRole } from '../support/roles.ts'

const ROOT = '/o/cajica'
const house = await openTestHouse({ examples: ['cajica'] })
const people = await peopleOfEveryRole(house, 'cajica')
const routes = rooms.flatMap(room => room.routes)

/** An address with something in every place; who may not is told so before anybody looks whether it exists. */
const addressOf = (route: Route) => ROOT + route.path.replace(/:\w+/g, '999999999')

type Verdict = 'in' | 'sign-in' | 'not-yours'

function verdictOf(seen: Seen): Verdict {
  if (seen.status === 403) return 'not-yours'
  return seen.status === 401 || /\/entrar(\?|$)/.test(seen.path) ? 'sign-in' : 'in'
}

function expected(permissions: Permission[], role: Role | null): Verdict {
  const roles = role && new Set([role])
  if (permissions.every(permission => isGranted(permission, roles))) return 'in'
  return role ? 'not-yours' : 'sign-in'
}

/** Pages of signing in lead to themselves or away, whoever asks. */
const isSignIn = (route: Route) => /^\/(entrar|salir)/.test(route.path)

async function everyone(check: (client: Client, role: Role | null) => Promise<void>) {
  await check(house.anyone(), null)
  for (const role of ROLES) await check(people.get(role)!, role)
}

test('the printed matrix is the one that holds', () => {
  const printed = readFileSync(join(import.meta.dirname, '../../docs/permissions.md'), 'utf8')
  assert.equal(printed, permissionMatrix(rooms), 'run bin/permissions and look at what changed')
})

test('every permission a page names is one of its room', () => {
  for (const room of rooms) {
    const known = new Set(room.permissions)
    for (const route of room.routes) {
      const acts = route.kind === 'page' ? Object.values(route.acts ?? {}) : []
      for (const permission of [
        route.permission,
        ...acts.flatMap((act: Act<unknown, unknown>) => act.permission ?? []),
      ])
        assert.ok(known.has(permission), `${route.path} names ${permission.name}, which ${room.name} does not list`)
    }
  }
})

test('whoever may looks at every page and whoever may not is asked to sign in or refused, role by role', async () => {
  const looks = routes.filter(route => !isSignIn(route) && (route.kind !== 'endpoint' || route.method === 'get'))
  await everyone(async (client, role) => {
    for (const route of looks) {
      const seen = await client.get(addressOf(route))
      assert.equal(verdictOf(seen), expected([route.permission], role), `${role ?? 'nobody'} GET ${route.path}`)
      assert.ok(seen.status < 500, `${role ?? 'nobody'} GET ${route.path}: ${seen.status}`)
    }
  })
})

test('whoever may not do an act is refused before anything is read, role by role', async () => {
  await everyone(async (client, role) => {
    for (const route of routes) {
      if (route.kind !== 'page') continue
      for (const [name, act] of Object.entries(route.acts ?? {})) {
        const verdict = expected([route.permission, act.permission ?? route.permission], role)
        if (verdict === 'in') continue
        const seen = await client.post(addressOf(route), { _act: name })
        assert.equal(verdictOf(seen), verdict, `${role ?? 'nobody'} POST ${name} ${route.path}`)
      }
    }
  })
})

test('an account without any role signs in and sees only its own account', async () => {
  const nobody = await people.withoutRoles()
  assert.equal((await nobody.get(`${ROOT}/interno/mi-cuenta`)).status, 200)
  for (const route of routes.filter(one => Array.isArray(one.permission.grants)))
    assert.equal((await nobody.get(addressOf(route))).status, 403, route.path)
})
