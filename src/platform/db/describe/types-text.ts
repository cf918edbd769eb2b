/** The row types of Kysely, written from the database's shape. */
import type { Column, Shape } from './shape.ts'

const head = `// Generated from the migrated database by \`bin/db types\`; do not edit.
import type { ColumnType, Generated } from 'kysely'

export type Json = string | number | boolean | null | { [key: string]: Json } | Json[]
`

// As the driver is set up in database.ts: whole and decimal numbers as number, dates without time as text.
const types: Record<string, string> = {
  bigint: 'number',
  integer: 'number',
  smallint: 'number',
  numeric: 'number',
  real: 'number',
  'double precision': 'number',
  boolean: 'boolean',
  'timestamp with time zone': 'Date',
  bytea: 'Buffer',
}

/** The whole of `tables.generated.ts`. */
export function typesText({ columns }: Shape): string {
  const tables = [...Map.groupBy(columns, column => column.table)]
  const rows = tables.map(([table, own]) => `export interface ${rowName(table)} {\n${own.map(field).join('')}}\n`)
  const database = tables.map(([table]) => `  ${table}: ${rowName(table)}\n`)
  return `${head}\n${rows.join('\n')}\nexport interface Database {\n${database.join('')}}\n`
}

function rowName(table: string): string {
  return `${table.replace(/(?:^|_)([a-z])/g, (_, letter: string) => letter.toUpperCase())}Table`
}

function field(column: Column): string {
  return `  ${column.name}: ${fieldType(column)}\n`
}

function fieldType(column: Column): string {
  const mayBeLeftOut = column.default !== null || column.identity !== null
  const orNull = column.required ? '' : ' | null'
  if (column.generated || column.identity === 'always')
    return `ColumnType<${valueType(column.type)}${orNull}, never, never>`
  if (/^jsonb?$/.test(column.type)) {
    const given = `string${orNull}`
    return `ColumnType<Json${orNull}, ${given}${mayBeLeftOut || orNull ? ' | undefined' : ''}, ${given}>`
  }
  const value = `${valueType(column.type)}${orNull}`
  return mayBeLeftOut ? `Generated<${value}>` : value
}

function valueType(type: string): string {
  if (type.endsWith('[]')) return `${valueType(type.slice(0, -2))}[]`
  return types[type.replace(/\(.*\)/, '')] ?? 'string'
}
