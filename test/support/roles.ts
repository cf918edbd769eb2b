/** Somebody of every role and of no other, signed in: for asking each page who may see it. */

import { EXAMPLE_PASSWORD } from '../../src/examples.ts'
import { ROLES, type Role } from '../../src/platform/permissions/permissions.ts'
import { addAccount } from '../../src/rooms/people/establish.ts'
import { hashPassword } from '../../src/rooms/people/index.ts'
import type { Client } from './client.ts'
import type { TestHouse } from './house.ts'

export interface PeopleOfRoles {
  get(role: Role): Client | undefined
  withoutRoles(): Promise<Client>
}

export async function peopleOfEveryRole(house: TestHouse, slug: string): Promise<PeopleOfRoles> {
  const organizationId = await house.organizationId(slug)
  const passwordHash = await hashPassword(EXAMPLE_PASSWORD)

  async function somebody(name: string, roles: Role[]): Promise<Client> {
    const email = `prueba.${name}@${slug}.example`
    await house.owner.write({ organizationId, actorId: null, now: house.clock.now }, write =>
      addAccount(write, { name: `Prueba ${name}`, email, passwordHash, roles, positions: [] }),
    )
    return house.as(email, slug)
  }

  const people = new Map<Role, Client>()
  for (const role of ROLES) people.set(role, await somebody(role, [role]))
  return { get: role => people.get(role), withoutRoles: () => somebody('sin-permisos', []) }
}
