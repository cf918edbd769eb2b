/** Intake through the JSON API against the same statement sent by pgbench to the same server, taking turns. */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { Temporal } from 'temporal-polyfill'
import { openDatabase } from '../src/platform/db/database.ts'
import { offeredService } from '../src/rooms/catalogue/index.ts'
import { intakeDesk } from '../src/rooms/requests/receive/intake-desk.ts'
import { neighbourhoods } from '../src/rooms/requests/receive/neighbourhoods.ts'
import { type Intake, receiveDirectly } from '../src/rooms/requests/receive/receive.ts'
import { runHouse } from '../test/support/running-house.ts'
import { ORGANIZATION } from './databases.ts'
import { intakeCall } from './intake-call.ts'
import { callFor, median, quantile } from './latency.ts'

export interface IntakeFigure {
  clients: number
  perSecond: number
  p50: number
  p99: number
  barePerSecond: number
  /** Of each turn with the one right after it: what disturbs the machine disturbs both. */
  ratio: number
  /** What sent the bare statement. */
  by: 'pgbench' | 'a driver in Node'
}

/** Many short turns: a machine that is busy for a moment spoils one of them, and the median does not mind. */
const ROUNDS = 15
/** Calls until the product is as quick as it gets. */
const WARM = 5000

export async function measureIntake(databaseUrl: string, dataFolder: string, clients: number[], seconds: number) {
  const settings = { DATABASE_URL: databaseUrl, DATA_FOLDER: dataFolder, DEMO: 'false', WORKER: 'false' }
  const house = await runHouse(settings)
  const statement = await bareStatement(databaseUrl)
  const by = hasPgbench() ? 'pgbench' : 'a driver in Node'
  const figures: IntakeFigure[] = []
  const call = intakeCall(ORGANIZATION, 'Colonia Hidalgo')
  const api = (many: number) => callFor(house.url, many, { seconds }, () => call)
  await callFor(house.url, 4, { times: WARM }, () => call)
  for (const many of clients) {
    const rounds = []
    for (let round = 0; round < ROUNDS; round++) {
      const whole = await api(many)
      const bare = by === 'pgbench' ? pgbench : driver
      rounds.push({ whole, bare: await bare(databaseUrl, statement, many, seconds) })
    }
    const taken = rounds.flatMap(round => round.whole.sorted).sort((a, b) => a - b)
    figures.push({
      ...{ clients: many, by, p50: quantile(taken, 0.5), p99: quantile(taken, 0.99) },
      perSecond: median(rounds.map(round => round.whole.perSecond)),
      barePerSecond: median(rounds.map(round => round.bare)),
      ratio: median(rounds.map(({ whole, bare }) => whole.perSecond / bare)),
    })
  }
  await house.stop()
  return figures
}

interface Statement {
  text: string
  values: unknown[]
}

/** The very statement that the product sends for such an intake, caught on its way. */
async function bareStatement(databaseUrl: string): Promise<Statement> {
  const db = openDatabase({ url: databaseUrl, poolSize: 1 })
  const [organization] = await db.statement<{ id: number }>({
    text: 'select id from organization where slug = $1',
    values: [ORGANIZATION],
  })
  const now = Temporal.Now.instant()
  const scope = { organizationId: organization!.id, actorId: null, now }
  const { desk, serviceId, neighbourhoodId } = await db.read(scope, async read => {
    const service = await offeredService(read, 'camion-de-basura')
    const [neighbourhood] = await neighbourhoods(read)
    if (!service || !neighbourhood) throw new Error('the municipality has no such service or no neighbourhood')
    return { desk: await intakeDesk(read), serviceId: service.id, neighbourhoodId: neighbourhood.id }
  })
  await db.close()
  const intake: Intake = {
    ...{ kind: 'request', channel: 'api', serviceId, neighbourhoodId, address: 'Calle Hidalgo 120', latitude: null },
    ...{
      longitude: null,
      summary: 'El camión no ha pasado desde el lunes y las bolsas se quedan frente a la escuela.',
      answers: {},
      identity: 'named',
      locale: 'es-MX',
    },
    ...{ requester: { name: 'Persona de prueba', email: '', telephone: '642 100 2030' }, files: [], intakeKey: null },
    description: 'El camión no ha pasado desde el lunes y las bolsas se quedan frente a la escuela.',
    receivedAt: now,
  }
  const caught: Statement[] = []
  const statement = async <R extends pg.QueryResultRow>(query: Statement) => {
    caught.push(query)
    return [{}] as R[]
  }
  await receiveDirectly(statement, organization!.id, desk, intake, now)
  return caught[0]!
}

const hasPgbench = () => spawnSync('pgbench', ['--version']).status === 0

/** @returns transactions per second */
async function pgbench(databaseUrl: string, { text, values }: Statement, clients: number, seconds: number) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'cartaviva-pgbench-'))
  try {
    const script = path.join(folder, 'intake.sql')
    writeFileSync(script, `${text.replace('$1', ':organization').replace('$2', ':intake')};\n`)
    const { host, port, database, user, password } = new pg.Client({ connectionString: databaseUrl })
    const said = execFileSync(
      'pgbench',
      [
        ...['-n', '-M', 'prepared', '-j', '1', '-c', String(clients), '-T', String(seconds), '-f', script],
        ...['-D', `organization=${values[0]}`, '-D', `intake=${values[1]}`],
        ...['-h', host, '-p', String(port), '-U', user ?? '', database ?? ''],
      ],
      {
        encoding: 'utf8',
        env: { ...process.env, PGPASSWORD: password ?? '', PGOPTIONS: '-c role=cartaviva_app -c jit=off', LC_ALL: 'C' },
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    )
    return Number(/tps = ([\d.]+)/.exec(said)?.[1])
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Where Debian's pgbench is not installed: the same, from Node, and said so in the table. */
async function driver(databaseUrl: string, statement: Statement, clients: number, seconds: number) {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max: clients,
    options: '-c role=cartaviva_app -c jit=off',
  })
  const began = performance.now()
  let done = 0
  const client = async () => {
    for (; performance.now() - began < seconds * 1000; done++) await pool.query({ name: 'intake', ...statement })
  }
  await Promise.all(Array.from({ length: clients }, client))
  await pool.end()
  return (done * 1000) / (performance.now() - began)
}
