/** The database's shape as text, one file per table, so that a change of shape is read in a review. */
import type { Column, Part, Shape } from './shape.ts'

const head = '-- Generated from the migrated database by `bin/db types`; do not edit.\n'

/** File name → content, for the folder `database/schema`. */
export function schemaTexts(shape: Shape): Map<string, string> {
  const tables = Map.groupBy(shape.columns, column => column.table)
  const files = new Map([...tables].map(([table, columns]) => [`${table}.sql`, tableText(table, columns, shape)]))
  return files.set(
    'functions.sql',
    `${head}\n${shape.functions.map(({ definition }) => `${definition.trimEnd()};\n`).join('\n')}`,
  )
}

function tableText(table: string, columns: Column[], shape: Shape): string {
  const of = (parts: Part[]) => parts.filter(part => part.table === table).map(part => part.definition)
  const lines = [...columns.map(columnText), ...of(shape.constraints)].map(line => `  ${line}`)
  const rest = [
    ...of(shape.indexes),
    ...of(shape.security),
    ...of(shape.policies),
    ...of(shape.triggers),
    ...of(shape.grants),
  ]
  return `${head}\ncreate table ${table} (\n${lines.join(',\n')}\n);\n${rest.map(line => `\n${line};\n`).join('')}`
}

function columnText({ name, type, required, default: value, identity, generated }: Column): string {
  const origin = identity
    ? ` generated ${identity} as identity`
    : value && (generated ? ` generated always as (${value}) stored` : ` default ${value}`)
  return `${name} ${type}${required ? ' not null' : ''}${origin ?? ''}`
}
