/** What the terminal tells the person who opens the house, in its language. */
import { EXAMPLE_PASSWORD } from './examples.ts'

const english = (process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || '').startsWith('en')
const tell = (es: string, en: string) => console.error(english ? en : es)

export const say = {
  database: () => tell('Preparando la base de datos…', 'Preparing the database…'),
  recovering: () =>
    tell('Recuperando la base de datos de un cierre brusco…', 'Recovering the database after a sudden end…'),
  migration: (name: string) => tell(`  actualizando: ${name}`, `  upgrading: ${name}`),
  example: (slug: string) =>
    tell(`Cargando la organización de ejemplo ${slug}…`, `Loading the example organization ${slug}…`),
  year: (slug: string) =>
    tell(
      `Mientras tanto se llena el año de ejemplo de ${slug}; la casa ya puede usarse…`,
      `Meanwhile the example year of ${slug} is being filled; the house can be used already…`,
    ),
  yearsLived: () => tell('El año de ejemplo está completo.', 'The example year is complete.'),
  assets: () => tell('Preparando la apariencia…', 'Preparing the looks…'),
  lostKey: (accounts: number) =>
    tell(
      `No está la llave de ${accounts} segundos factores: ponga la anterior en SECRET_KEY o en secret.key; mientras, esas personas entran con un código de recuperación.`,
      `The key of ${accounts} second factors is missing: put the former one in SECRET_KEY or secret.key; meanwhile those people sign in with a recovery code.`,
    ),
  closing: () => tell('Cerrando…', 'Closing…'),
  opened({ publicUrl }: { publicUrl: string }, examples: readonly string[]) {
    tell(`\nCarta Viva está abierta en ${publicUrl}`, `\nCarta Viva is open at ${publicUrl}`)
    if (examples.length === 0) return
    tell('Organizaciones de ejemplo:', 'Example organizations:')
    for (const slug of examples) console.error(`  ${publicUrl}/o/${slug}`)
    tell(
      `Para entrar como personal: capturista@huatabampo.example (o coordinacion@, informatica@ …), contraseña ${EXAMPLE_PASSWORD}`,
      `To sign in as staff: capturista@huatabampo.example (or coordinacion@, informatica@ …), password ${EXAMPLE_PASSWORD}`,
    )
    if (examples.includes('metepec')) this.charters(publicUrl)
    tell('Para cerrar: Ctrl-C\n', 'To stop: Ctrl-C\n')
  },
  charters: (publicUrl: string) =>
    tell(
      `Cartas, indicadores e informes: ${publicUrl}/o/metepec/cartas; por dentro, en @metepec.example y con la misma contraseña:
    mejora (oficina de calidad), enlace.obras-publicas (dependencia), direccion y presidencia (firman y autorizan)`,
      `Charters, indicators and reports: ${publicUrl}/o/metepec/cartas; inside, at @metepec.example and with the same password:
    mejora (quality office), enlace.obras-publicas (department), direccion and presidencia (sign and authorize)`,
    ),
}

export type Say = typeof say
