/** The shape of the migrated database as its own catalogue tells it: what the generated files are written from. */
import type pg from 'pg'

export type Column = {
  table: string
  name: string
  type: string
  required: boolean
  default: string | null
  identity: 'always' | 'by default' | null
  generated: boolean
}

/** Parts of a table that PostgreSQL can write down by itself: constraints, indexes, policies, triggers, grants. */
export type Part = { table: string; definition: string }

export type Shape = {
  columns: Column[]
  constraints: Part[]
  indexes: Part[]
  security: Part[]
  policies: Part[]
  triggers: Part[]
  grants: Part[]
  functions: { definition: string }[]
}

// Our tables, without the note of applied migrations.
const ours = `c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and c.relname <> 'migration'`

const columns = `
  select c.relname as table, a.attname as name, format_type(a.atttypid, a.atttypmod) as type, a.attnotnull as required,
         pg_get_expr(d.adbin, d.adrelid) as default, a.attgenerated <> '' as generated,
         case a.attidentity when 'a' then 'always' when 'd' then 'by default' end as identity
  from pg_class c
  join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
  left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
  where ${ours} order by c.relname, a.attnum`

// Since PostgreSQL 18 "not null" is listed among the constraints ('n'); the columns tell it already.
const constraints = `
  select c.relname as table, format('constraint %I %s', k.conname, pg_get_constraintdef(k.oid)) as definition
  from pg_constraint k join pg_class c on c.oid = k.conrelid
  where ${ours} and k.contype in ('p', 'u', 'f', 'c', 'x')
  order by c.relname, array_position(array['p', 'u', 'x', 'c', 'f'], k.contype::text), k.conname collate "C"`

const indexes = `
  select c.relname as table, pg_get_indexdef(i.indexrelid) as definition
  from pg_index i join pg_class c on c.oid = i.indrelid
  where ${ours} and not exists (select from pg_constraint k where k.conindid = i.indexrelid and k.contype <> 'f')
  order by c.relname, i.indexrelid::regclass::text collate "C"`

const security = `
  select c.relname as table, format('alter table %I enable row level security', c.relname) as definition
  from pg_class c where ${ours} and c.relrowsecurity order by c.relname`

const policies = `
  select c.relname as table, format('create policy %I on %I for %s to %s%s%s', p.policyname, c.relname, lower(p.cmd),
           array_to_string(p.roles, ', '), ' using ' || p.qual, ' with check ' || p.with_check) as definition
  from pg_policies p join pg_class c on c.relname = p.tablename
  where ${ours} and p.schemaname = 'public' order by c.relname, p.policyname collate "C"`

const triggers = `
  select c.relname as table, pg_get_triggerdef(t.oid) as definition
  from pg_trigger t join pg_class c on c.oid = t.tgrelid
  where ${ours} and not t.tgisinternal order by c.relname, t.tgname collate "C"`

const grants = `
  select c.relname as table, format('grant %s on %I to %s', string_agg(lower(g.privilege_type), ', '
           order by array_position(array['SELECT', 'INSERT', 'UPDATE', 'DELETE'], g.privilege_type), g.privilege_type),
           c.relname, g.grantee::regrole) as definition
  from pg_class c, aclexplode(c.relacl) g
  where ${ours} and g.grantee = 'cartaviva_app'::regrole group by c.relname, g.grantee order by c.relname`

const functions = `
  select pg_get_functiondef(p.oid) as definition from pg_proc p
  where p.pronamespace = 'public'::regnamespace and p.prokind in ('f', 'p')
    and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')
  order by p.proname, pg_get_function_identity_arguments(p.oid) collate "C"`

/** Reads the whole shape through a connection of the owner. */
export async function readShape(client: pg.ClientBase): Promise<Shape> {
  const questions = { columns, constraints, indexes, security, policies, triggers, grants, functions }
  const shape: Record<string, unknown[]> = {}
  for (const [name, question] of Object.entries(questions)) shape[name] = (await client.query(question)).rows
  return shape as Shape
}
