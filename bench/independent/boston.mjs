// Counts from the city's own files, without a line of the product: of the requests promised for each quarter, by type, how many
// there were and how many were closed by the promised time. Times are local, as written in the files; a case with no promised
// time counts nowhere, and one that was never closed is a miss. Usage: node bench/independent/boston.mjs FOLDER
import { readFileSync } from 'node:fs'

const FILES = [2013, 2014, 2015, 2016].map(year => `boston-311-${year}.csv`)

/** @param {string} line with fields in quotes where they hold commas */
const fields = line => [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map(match => match[1].replace(/^"|"$/g, ''))

const cases = new Map()
for (const file of FILES) {
  const [header, ...lines] = readFileSync(`${process.argv[2]}/${file}`, 'utf8').trimEnd().split(/\r?\n/)
  const names = fields(header)
  for (const line of lines) {
    const values = fields(line)
    const row = Object.fromEntries(names.map((name, at) => [name, values[at]]))
    cases.set(row.case_enquiry_id, row)
  }
}

const counts = new Map()
for (const { type, sla_target_dt: promised, closed_dt: closed } of cases.values()) {
  const year = Number(promised.slice(0, 4))
  if (promised === '' || year < 2013 || year > 2016) continue
  const quarter = `${year}-T${Math.ceil(Number(promised.slice(5, 7)) / 3)}`
  const count = counts.get(`${type},${quarter}`) ?? { due: 0, kept: 0 }
  count.due++
  // Written year first, so the order of the texts is that of time.
  if (closed !== '' && closed <= promised) count.kept++
  counts.set(`${type},${quarter}`, count)
}

console.log('service,quarter,due,kept')
for (const [key, { due, kept }] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1)))
  console.log(`${key},${due},${kept}`)
