import { catalogue } from '../../../platform/words/words.ts'

const spanish = {
  missingName: 'Escriba el nombre',
  missingUnit: 'Elija la dependencia que responde',
  unknownUnit: (name: string) => `No hay una dependencia «${name}» que atienda solicitudes`,
  missingKind: 'Marque al menos una',
  badTerm: 'Escriba un número entero de 0 a 3650',
  badChoice: (typed: string, known: string) => `«${typed}» no es una opción: use ${known}`,
  long: (max: number, typed: number) => `Es demasiado largo: caben ${max} caracteres y tiene ${typed}`,
  longLine: (line: number, max: number, typed: number) =>
    `El renglón ${line} es demasiado largo: caben ${max} caracteres y tiene ${typed}`,
  manyLines: (max: number) => `Son demasiados renglones: caben ${max}`,
  html: 'Escriba el texto sin etiquetas de página (<…>)',
  badAmount: 'Escriba un monto como 1250 o 1250.50',
  freeWithAmount: 'Si es gratuito, deje vacío el monto',
  paidWithoutCost: 'Escriba cuánto cuesta o cómo se calcula',
  silenceWithoutBasis: 'Escriba el fundamento: la ley dice qué significa el silencio',
  badUrl: 'Escriba una dirección que empiece con https://',
  badEmail: 'Escriba un correo como atencion@municipio.gob.mx',
  badDocument: (line: number) =>
    `Renglón ${line}: después de la primera barra escriba «original», «2 copias» u «original y 1 copia»`,
  manyParts: (line: number) => `Renglón ${line}: tiene demasiadas barras (|)`,
}

/** What is wrong with a record as somebody typed it, on a page or in a sheet. */
export const typedWords = catalogue<typeof spanish>({
  'es-MX': spanish,
  en: {
    missingName: 'Enter the name',
    missingUnit: 'Choose the department that answers',
    unknownUnit: name => `There is no department “${name}” that attends to requests`,
    missingKind: 'Tick at least one',
    badTerm: 'Enter a whole number from 0 to 3650',
    badChoice: (typed, known) => `“${typed}” is not a choice: use ${known}`,
    long: (max, typed) => `It is too long: ${max} characters fit and it has ${typed}`,
    longLine: (line, max, typed) => `Line ${line} is too long: ${max} characters fit and it has ${typed}`,
    manyLines: max => `There are too many lines: ${max} fit`,
    html: 'Write the text without page tags (<…>)',
    badAmount: 'Enter an amount such as 1250 or 1250.50',
    freeWithAmount: 'If it is free, leave the amount empty',
    paidWithoutCost: 'Enter how much it costs or how it is worked out',
    silenceWithoutBasis: 'Enter the legal basis: the law says what silence means',
    badUrl: 'Enter an address that begins with https://',
    badEmail: 'Enter an e-mail such as service@town.gov',
    badDocument: line => `Line ${line}: after the first bar write “original”, “2 copies” or “original and 1 copy”`,
    manyParts: line => `Line ${line}: it has too many bars (|)`,
  },
})

export type TypedWords = typeof spanish
