/** What there is to back up, asked of the database itself: a new table needs no word here. */
import type pg from 'pg'

export type Table = { name: string; columns: string[]; bytes: number }
export type Sequence = { name: string; last: number | null }
export type Job = {
  task: string
  payload: unknown
  run_at: string
  key: string | null
  max_attempts: number
  priority: number
  queue: string | null
}

/** Every table with the columns that are stored as given; generated ones are computed again when read back. */
export async function tablesOf(client: pg.ClientBase): Promise<Table[]> {
  const { rows } = await client.query<Table>(`
    select c.relname as name, array_agg(a.attname::text order by a.attnum) as columns,
           pg_table_size(c.oid)::float8 as bytes
    from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
      and c.relname <> 'migration' and a.attgenerated = ''
    group by c.oid, c.relname order by c.relname`)
  return rows
}

export async function sequencesOf(client: pg.ClientBase): Promise<Sequence[]> {
  const { rows } = await client.query<Sequence>(
    `select sequencename as name, last_value::float8 as last from pg_sequences where schemaname = 'public' order by 1`,
  )
  return rows
}

/**
 * Jobs not done yet, in terms of the queue's public function, because its tables change between its versions.
 * Their payload is only in those tables.
 */
export async function jobsOf(client: pg.ClientBase): Promise<Job[]> {
  const { rows } = await client.query<Job>(`
    select t.identifier as task, j.payload, j.run_at::text, j.key, j.max_attempts, j.priority, q.queue_name as queue
    from graphile_worker._private_jobs j
    join graphile_worker._private_tasks t on t.id = j.task_id
    left join graphile_worker._private_job_queues q on q.id = j.job_queue_id
    where j.attempts < j.max_attempts order by j.id`)
  return rows
}

export async function addJob(client: pg.ClientBase, job: Job): Promise<void> {
  await client.query(
    `select graphile_worker.add_job($1, $2::json, queue_name => $3, run_at => $4::timestamptz, max_attempts => $5,
                                    job_key => $6, priority => $7)`,
    [job.task, JSON.stringify(job.payload), job.queue, job.run_at, job.max_attempts, job.key, job.priority],
  )
}

/** A name as SQL takes it. */
export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}

export function copyText({ name, columns }: { name: string; columns: string[] }): string {
  return `copy ${quoted(name)} (${columns.map(quoted).join(', ')})`
}
