/**
 * What every command does first: make sure that the packages of the lock file are installed, and run the real program
 * on the Node 24 among them. It runs on whatever Node the machine has (20 or later), so it is plain JavaScript
 * without dependencies.
 */
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, lstatSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
const modules = path.join(root, 'node_modules')
const inEnglish = (process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || '').startsWith('en')

/** Installs the packages when they are missing or are not those of the lock file. */
export function ensureInstalled({ withTools = false } = {}) {
  // A link means that somebody keeps the packages elsewhere; what is behind it is theirs to change.
  if (isInstalled(withTools) || lstatSync(modules, { throwIfNoEntry: false })?.isSymbolicLink()) return
  say(
    'Instalando los componentes (solo la primera vez; cerca de un minuto)…',
    'Installing the components (only the first time; about a minute)…',
  )
  const options = withTools ? ['--include=dev'] : []
  const { status, error } = spawnSync('npm', ['ci', ...options], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  if (status !== 0)
    leave(
      `No se pudieron instalar los componentes${error ? ` (${error.message})` : ''}: revise la conexión a internet y el espacio en disco.`,
      `The components could not be installed${error ? ` (${error.message})` : ''}: check the connection to the internet and the disk space.`,
    )
}

/** Whether node_modules holds exactly the lock file's packages; those for other platforms may be missing. */
function isInstalled(withTools) {
  const wanted = packagesIn(path.join(root, 'package-lock.json'))
  const found = packagesIn(path.join(modules, '.package-lock.json'))
  return Object.entries(wanted).every(([folder, { version, optional, dev, devOptional, link }]) => {
    if (folder === '' || link) return true
    const here = found[folder]
    if (here) return here.version === version
    return Boolean(optional || devOptional || (dev && !withTools))
  })
}

function packagesIn(lockFile) {
  try {
    return JSON.parse(readFileSync(lockFile, 'utf8')).packages
  } catch {
    return {}
  }
}

/**
 * Runs a TypeScript program of ours in place of this process, with its arguments, from the root of the house.
 * Paths in the arguments are relative to where the command was called: INIT_CWD, as npm names it.
 */
export function runProgram(file, args = []) {
  const node = ourNode()
  const options = [
    '--import',
    import.meta.resolve('./read-tsx.js'),
    '--enable-source-maps',
    path.join(root, file),
    ...args,
  ]
  const env = { ...process.env, INIT_CWD: process.env.INIT_CWD ?? process.cwd() }
  process.chdir(root)
  const child = spawn(node, ['--import', import.meta.resolve('./leave-with-parent.js'), ...options], {
    env,
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  leaveWithNpm(child)
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? (signal === 'SIGINT' ? 130 : 143)
  })
}

/** npm passes a Ctrl-C on, but when it alone is told to end it leaves us behind. */
function leaveWithNpm(child) {
  if (!process.env.npm_lifecycle_event) return
  const npm = process.ppid
  setInterval(() => process.ppid === npm || child.kill('SIGTERM'), 500).unref()
}

function ourNode() {
  const brought = path.join(modules, '.bin', process.platform === 'win32' ? 'node.cmd' : 'node')
  if (existsSync(brought)) return brought
  if (Number.parseInt(process.versions.node, 10) >= 24) return process.execPath
  return leave(
    `No hay un Node 24 para ${process.platform}-${process.arch}: instale Node 24 o posterior.`,
    `There is no Node 24 for ${process.platform}-${process.arch}: install Node 24 or later.`,
  )
}

function say(es, en) {
  console.error(inEnglish ? en : es)
}

function leave(es, en) {
  say(es, en)
  process.exit(1)
}
