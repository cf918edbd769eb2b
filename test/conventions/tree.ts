/** The source tree as the conventions see it: each file with its lines, imports, functions and what its JSX says. */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { parseSync, Visitor } from 'oxc-parser'

export const root = join(import.meta.dirname, '../..')

export interface SourceFunction {
  name: string
  line: number
  lines: number
}

export interface SourceFile {
  /** From the root of the house: `src/rooms/requests/index.ts`. */
  path: string
  text: string
  lines: number
  /** Files of ours that it imports, from the root. */
  imports: string[]
  functions: SourceFunction[]
  /** Names that it declares: functions, classes, interfaces, types and constants at the top. */
  declares: string[]
  /** Words written straight into JSX, with their line. */
  literals: { line: number; text: string }[]
  /** JSX elements with the names of their attributes. */
  elements: { line: number; name: string; attributes: string[] }[]
}

export function filesUnder(folder: string, wanted = /\.tsx?$/): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map(name => join(folder, name))
    .filter(path => wanted.test(path) && !path.endsWith('.generated.ts') && statSync(join(root, path)).isFile())
    .sort()
}

export function tree(folder = 'src'): SourceFile[] {
  return filesUnder(folder).map(path => sourceFile(path, readFileSync(join(root, path), 'utf8')))
}

/** Attributes whose value a person reads. */
const SPOKEN = new Set(['label', 'hint', 'title', 'alt', 'placeholder', 'aria-label', 'caption', 'legend'])
const hasLetters = (text: string) => /\p{L}{2}/u.test(text)

type Node = { type: string; start: number; end: number } & Record<string, unknown>

export function sourceFile(path: string, text: string): SourceFile {
  const { program, module, errors } = parseSync(path, text)
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`)
  const lineAt = lineFinder(text)
  const file: SourceFile = {
    path,
    text,
    lines: text.split('\n').length - 1,
    imports: [...module.staticImports.map(i => i.moduleRequest.value), ...reExported(program)]
      .filter(name => name.startsWith('.'))
      .map(name => normalize(join(dirname(path), name))),
    functions: [],
    declares: [],
    literals: [],
    elements: [],
  }
  const note = (raw: unknown, name: string) => {
    const node = raw as Node
    const body = node.body as Node | null
    if (!body) return
    file.functions.push({ name, line: lineAt(node.start), lines: lineAt(body.end) - lineAt(body.start) + 1 })
  }
  new Visitor({
    FunctionDeclaration: node => note(node, node.id?.name ?? 'default'),
    FunctionExpression: node => note(node, 'function'),
    ArrowFunctionExpression: node => note(node, '=>'),
    JSXText: node => {
      if (hasLetters(node.value)) file.literals.push({ line: lineAt(node.start), text: node.value.trim() })
    },
    JSXAttribute: node => {
      const { value } = node
      const name = node.name.type === 'JSXIdentifier' ? node.name.name : ''
      if (SPOKEN.has(name) && value?.type === 'Literal' && hasLetters(String(value.value)))
        file.literals.push({ line: lineAt(node.start), text: String(value.value) })
    },
    JSXOpeningElement: node => {
      const attributes = node.attributes.map(a =>
        a.type === 'JSXAttribute' && a.name.type === 'JSXIdentifier' ? a.name.name : '…',
      )
      file.elements.push({ line: lineAt(node.start), name: text.slice(node.name.start, node.name.end), attributes })
    },
  }).visit(program)
  file.declares = declared(program.body as unknown as Node[])
  return file
}

/** `export … from './x.ts'` counts as an import. */
function reExported(program: { body: unknown[] }): string[] {
  return (program.body as Node[])
    .filter(node => /^Export(Named|All)Declaration$/.test(node.type) && node.source)
    .map(node => String((node.source as { value: string }).value))
}

function declared(body: Node[]): string[] {
  return body.flatMap(node => {
    const inner =
      (/^Export(Named|Default)Declaration$/.test(node.type) ? (node.declaration as Node | null) : node) ?? node
    if (inner.type === 'VariableDeclaration')
      return (inner.declarations as { id: { name?: string } }[]).map(d => d.id.name ?? '').filter(Boolean)
    const id = inner.id as { name?: string } | null | undefined
    return id?.name ? [id.name] : []
  })
}

function lineFinder(text: string): (offset: number) => number {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return offset => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (starts[middle]! <= offset) low = middle
      else high = middle - 1
    }
    return low + 1
  }
}

export const isTest = (file: { path: string }) => /\.test\.tsx?$/.test(file.path)
