/** The codes and names between which a list of a formula chooses. */
import type { List } from '../fit.ts'
import { type Choice, ways } from './choice.ts'
import type { FormulaLanguage, FormulaNames } from './language.ts'
import { nearestOf, Unreadable } from './problem.ts'
import type { Reader } from './reader.ts'
import { plainly, quoted, type Token } from './tokens.ts'

type Named = Readonly<Record<string, string>>

const tableOf = (names: FormulaNames, list: List): Named | undefined => (list === 'about' ? undefined : names[list])

/** Names that need no quotes: words and spaces. */
const BARE = /^[\p{L}\p{N}]+(?:[ -][\p{L}\p{N}]+)*$/u

/** The code that a text says: itself when it is one, else that of its name. */
function codeOf(table: Named, text: string): string | undefined {
  if (Object.hasOwn(table, text)) return text
  const plain = plainly(text)
  return (
    Object.keys(table).find(code => plainly(code) === plain) ??
    Object.keys(table).find(code => plainly(table[code] ?? '') === plain)
  )
}

/** Channels and kinds are said by their name, in small letters; services, units and themes by their code, in quotes. */
export function valueText({ names }: FormulaLanguage, list: List, code: string): string {
  const table = list === 'channels' || list === 'kinds' ? names[list] : undefined
  const name = table?.[code]?.toLowerCase()
  if (!table || name === undefined || codeOf(table, name) !== code) return quoted(code)
  return BARE.test(name) ? name : quoted(name)
}

/** Reads one value of a list as its code. */
export function readValue(reader: Reader, { names }: FormulaLanguage, list: List): string {
  const table = tableOf(names, list)
  if (!table) return freeText(reader)
  const written = reader.takeText(['quoted'])
  if (!written) return reader.need(choicesOf(table, list), 'unknown').means
  const code = codeOf(table, written.text)
  if (code === undefined) throw unknown(written, table)
  return code
}

/** Without a table any code may stand: which there are is not known here. */
function freeText(reader: Reader): string {
  const token = reader.takeText(['word', 'quoted'])
  if (!token) return reader.need<string>([]).means
  if (token.text === '') throw unknown(token, {})
  return token.text
}

/** Names first where they are what is printed; a code is understood everywhere. */
function choicesOf(table: Named, list: List): Choice<string>[] {
  const byName = list === 'channels' || list === 'kinds'
  return Object.entries(table).flatMap(([code, name]) => {
    const says = [name.toLowerCase(), code].filter(say => BARE.test(say) || say === code)
    return ways(byName ? says : says.toReversed(), code)
  })
}

function unknown({ at, length, text }: Token, table: Named): Unreadable {
  const known = Object.entries(table).flat()
  const expected = Object.keys(table)
  return new Unreadable({ reason: 'unknown', at, length, found: text, expected, nearest: nearestOf(text, known) })
}
