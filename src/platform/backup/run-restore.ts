import { runCommand } from './command.ts'
import { restore } from './restore.ts'

await runCommand({
  usage: { es: 'Uso: bin/restore ARCHIVO.tar.gz [--force]', en: 'Usage: bin/restore FILE.tar.gz [--force]' },
  whenRunning: 'refuse',
  mayCreate: true,
  work: async (file, place, options) => {
    const { takenAt, tables } = await restore(file, place, options)
    const rows = tables.reduce((so, table) => so + table.rows, 0)
    return {
      es: `Restaurado lo que había el ${takenAt}: ${tables.length} tablas, ${rows} renglones.`,
      en: `Restored what there was on ${takenAt}: ${tables.length} tables, ${rows} rows.`,
    }
  },
})
