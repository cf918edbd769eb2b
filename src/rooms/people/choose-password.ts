/**
 * What makes a password acceptable: length, and not being what everybody tries first (NIST SP 800-63B, 5.1.1.2). No rules
 * about symbols: they make passwords worse.
 */
import { FREQUENT_PASSWORDS } from './frequent-passwords.ts'

export const MIN_PASSWORD = 10
export const MAX_PASSWORD = 200

export type PasswordProblem = 'too-short' | 'too-long' | 'too-common' | 'is-about-you'

const fold = (text: string) => text.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '')
/** What is left of a password when the digits and signs put around a common word are taken away. */
const core = (text: string) => text.replace(/^[\d\W_]+|[\d\W_]+$/g, '')

/** Why a password is refused, or undefined; `about` are the e-mail, the person's name, the organization. */
export function passwordProblem(password: string, about: readonly string[]): PasswordProblem | undefined {
  if ([...password].length < MIN_PASSWORD) return 'too-short'
  if (password.length > MAX_PASSWORD) return 'too-long'
  const plain = fold(password)
  if (FREQUENT_PASSWORDS.has(plain) || FREQUENT_PASSWORDS.has(core(plain)) || isPattern(plain)) return 'too-common'
  return namesOf(about).some(name => core(plain) === name || plain === name) ? 'is-about-you' : undefined
}

/** Few different characters, or a run along the alphabet, the digits or a row of the keyboard. */
function isPattern(plain: string): boolean {
  if (new Set(plain).size < 4) return true
  const rows = [
    'abcdefghijklmnopqrstuvwxyz',
    '01234567890123456789',
    'qwertyuiopasdfghjklzxcvbnm',
    'qwertyuiopasdfghjklnzxcvbnm',
  ]
  return rows.some(row => row.includes(plain) || [...row].reverse().join('').includes(plain))
}

function namesOf(about: readonly string[]): string[] {
  const words = about.flatMap(text => {
    const [local = '', domain = ''] = fold(text).split('@')
    return [fold(text), local, `${local}${domain}`, fold(text).replaceAll(/\s/g, ''), ...fold(text).split(/[\s.@_-]+/)]
  })
  return [...new Set(words)].filter(word => word.length >= 4)
}
