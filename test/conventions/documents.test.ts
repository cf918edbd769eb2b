import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import test from 'node:test'
import { filesUnder, root } from './tree.ts'

const scripts = Object.keys(
  (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: object }).scripts,
)

/** Commands that a document tells to run and that do not exist. */
function unknownCommands(text: string): string[] {
  const fenced = [...text.matchAll(/```(\w*)\n([\s\S]*?)```/g)].filter(m =>
    ['sh', 'bash', 'console'].includes(m[1] ?? ''),
  )
  const quoted = [...text.replace(/```[\s\S]*?```/g, '').matchAll(/`((?:npm|bin\/)[^`]*)`/g)]
  const blocks = [...fenced.map(m => m[2] ?? ''), ...quoted.map(m => m[1] ?? '')]
  const lines = blocks.join('\n').split('\n')
  return lines.flatMap(line => {
    const npm = /(?:^|\s)npm (?:run )?([a-z:-]+)/.exec(line)?.[1]
    const bin = /(?:^|[\s/])(bin\/[a-z-]+)/.exec(line)?.[1]
    const bad: string[] = []
    if (npm && !['ci', 'install', ...scripts].includes(npm)) bad.push(`npm ${npm}`)
    if (bin && !existsSync(join(root, bin))) bad.push(bin)
    return bad
  })
}

/** Relative links of a document that lead nowhere. */
function deadLinks(path: string, text: string): string[] {
  return [...text.matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)/g)]
    .map(m => m[1] ?? '')
    .filter(link => !existsSync(join(root, path, '..', link)))
    .map(link => `${path} → ${link}`)
}

const documents = [
  ...['README.md', 'README.es.md', 'CHANGELOG.md'].filter(f => existsSync(join(root, f))),
  ...filesUnder('docs', /\.md$/),
]

test('the commands that the documents tell to run exist', () => {
  for (const path of documents) assert.deepEqual(unknownCommands(readFileSync(join(root, path), 'utf8')), [], path)
})

test('the links between documents lead somewhere', () => {
  assert.deepEqual(
    documents.flatMap(path => deadLinks(path, readFileSync(join(root, path), 'utf8'))),
    [],
  )
})

test("no file names a package registry, a download host or a folder of somebody's machine", () => {
  const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
  })
    .split('\n')
    .filter(Boolean)
  const forbidden = new RegExp(
    ['registry\\.' + 'npmjs', '/home/' + '[a-z]', '/root/' + '[a-z.]', '"res' + 'olved":'].join('|'),
  )
  const guilty = tracked
    .filter(path => /\.(ts|tsx|js|json|md|sql|yml|scss|typ|txt)$|^bin\//.test(path) && existsSync(join(root, path)))
    .filter(path => forbidden.test(readFileSync(join(root, path), 'utf8')))
  assert.deepEqual(guilty, [])
})

test('the nightly backup that the manual proposes has another name every night: one is not written over another', () => {
  const manual = readFileSync(join(root, 'docs/operating/respaldar.md'), 'utf8')
  const named = /bin\/backup \S*\$\(date \+\\%(\w)\)\S*.tar\.gz/.exec(manual)?.[1]
  assert.ok(named, 'the manual proposes no nightly backup')
  const nights = ['2026-11-20', '2026-11-21', '2026-11-27', '2026-12-20', '2027-11-20']
  const names = nights.map(night => execFileSync('date', ['-d', night, `+%${named}`], { encoding: 'utf8' }))
  assert.equal(new Set(names).size, nights.length, names.join(''))
})

test('the check of documents notices a command and a link that do not exist', () => {
  assert.deepEqual(unknownCommands('```sh\nnpm run nothing\nbin/nowhere\n```'), ['npm nothing', 'bin/nowhere'])
  assert.equal(deadLinks('README.md', '[x](docs/never.md)').length, 1)
})
