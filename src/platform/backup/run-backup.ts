import { backUp } from './backup.ts'
import { runCommand } from './command.ts'

await runCommand({
  usage: { es: 'Uso: bin/backup ARCHIVO.tar.gz', en: 'Usage: bin/backup FILE.tar.gz' },
  whenRunning: 'attach',
  mayCreate: false,
  work: async (file, place) => {
    const { tables, entries } = await backUp(file, place)
    const rows = tables.reduce((so, table) => so + table.rows, 0)
    const files = Object.keys(entries).filter(name => name.startsWith('files/')).length
    return {
      es: `Respaldo completo en ${file}: ${tables.length} tablas, ${rows} renglones, ${files} archivos.`,
      en: `Complete backup in ${file}: ${tables.length} tables, ${rows} rows, ${files} files.`,
    }
  },
})
