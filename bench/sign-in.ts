/** Who looks at staff pages: an account of an example, signed in as a person does. */
import { EXAMPLE_PASSWORD } from '../src/examples.ts'
import { Client } from '../test/support/client.ts'
import type { RunningHouse } from '../test/support/running-house.ts'

/** @param who the part of the e-mail before the @ @returns the header `cookie` */
export async function signIn(house: RunningHouse, organization: string, who: string): Promise<string> {
  const browser = new Client(house.url)
  const email = `${who}@${organization}.example`
  await browser.submit(await browser.get(`/o/${organization}/entrar`), { email, password: EXAMPLE_PASSWORD })
  return [...browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
}
