import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'
import { failed, type Outcome, passed } from './outcome.ts'

type Check = { title: string; command: string; args: string[] }

/** The checks that are programs of their own; the conventions of the house are tests, in `test/conventions`. */
export const checks: Check[] = [
  { title: 'types', command: 'node_modules/.bin/tsc', args: ['-p', '.'] },
  { title: 'format and lint', command: 'node_modules/.bin/biome', args: ['check', '--diagnostic-level=error'] },
  {
    title: 'nothing that nobody uses',
    command: 'node_modules/.bin/knip',
    args: ['--no-progress', '--no-config-hints'],
  },
]

/** Runs one check; what it says is shown only when it fails. */
export async function check({ title, command, args }: Check): Promise<Outcome> {
  const program = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] })
  const ended = new Promise<number | null>((resolve, reject) => program.on('close', resolve).on('error', reject))
  const [said, complained, code] = await Promise.all([text(program.stdout), text(program.stderr), ended])
  console.log(`${code === 0 ? '✔' : '✖'} ${title}`)
  if (code === 0) return passed
  console.log(`${said}${complained}`)
  return failed
}
