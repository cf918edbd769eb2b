import { z } from 'zod'

const flag = z.stringbool({ truthy: ['true', '1', 'yes', 'on', 'sí', 'si'], falsy: ['false', '0', 'no', 'off'] })
const wholeNumber = (least: number, most: number) => z.coerce.number().int().min(least).max(most)
const address = (...protocols: string[]) =>
  z.string().refine(value => protocols.includes(URL.parse(value)?.protocol.slice(0, -1) ?? ''), {
    message: `must be an address that begins with ${protocols.map(protocol => `${protocol}://`).join(' or ')}`,
  })

/** Every variable the product reads, with its default and what it is for. Nothing else reads the environment. */
export const configSchema = z.object({
  PORT: wholeNumber(0, 65535).default(3000).describe('Port of the web server.'),
  HOST: z.string().default('0.0.0.0').describe('Address the web server listens on; 127.0.0.1 behind a proxy.'),
  PUBLIC_URL: address('http', 'https')
    .transform(url => url.replace(/\/+$/, ''))
    .optional()
    .describe('Address people type, used in mails, receipts and QR codes. Default: http://localhost:PORT.'),
  DATABASE_URL: address('postgres', 'postgresql')
    .optional()
    .describe(
      'Your own PostgreSQL 15 or later: postgresql://user:password@host:5432/database. Default: the included one.',
    ),
  POOL_SIZE: wholeNumber(2, 200).default(10).describe('Database connections of one process.'),
  DATA_FOLDER: z.string().default('./data').describe('Where files, and the included database, are kept.'),
  SECRET_KEY: z
    .string()
    .transform(text => text.split(',').map(key => key.trim()))
    .pipe(z.array(z.string().min(32)))
    .optional()
    .describe(
      'Key that seals secrets, 32 characters or more; a comma before older ones. Default: secret.key in DATA_FOLDER.',
    ),
  MAIL_URL: address('smtp', 'smtps')
    .optional()
    .describe('Mail server: smtps://user:password@host:465. Default: nothing is sent, a page shows the mailbox.'),
  MAIL_FROM: z.string().default('Carta Viva <no-responder@localhost>').describe('Sender of every mail.'),
  DEMO: flag
    .optional()
    .describe('Load the example organizations and show who to sign in as. Default: true without DATABASE_URL.'),
  PROCESSES: wholeNumber(1, 64)
    .default(1)
    .describe('Processes that serve behind the one port; as many as processors, at the most.'),
  FORMS_PER_MINUTE: wholeNumber(1, 1_000_000)
    .default(60)
    .describe('Public forms that one network address may send in a minute to one process.'),
  WORKER: flag.default(true).describe('Run the jobs (mails, reminders) inside the server; false with npm run worker.'),
  TRUST_PROXY: flag.default(false).describe('Believe X-Forwarded-For and -Proto: only behind your own proxy.'),
  MAP_TILES: z
    .string()
    .optional()
    .describe(
      'Tiles of the maps: https://tiles.example.org/{z}/{x}/{y}.png. Default: no map, the place is told by neighbourhood and street.',
    ),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'])
    .default('info')
    .describe('How much is written to the log.'),
})
