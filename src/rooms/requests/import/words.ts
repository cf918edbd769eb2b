/** What the terminal tells whoever brings requests from another system. */
import { catalogue } from '../../../platform/words/words.ts'
import type { Oddity, SkipReason } from './past-request.ts'
import type { Creatable } from './places.ts'

interface ImportWords {
  rehearsal: string
  resumed: (rows: string) => string
  read: string
  created: string
  updated: string
  unchanged: string
  workedHere: string
  skipped: string
  seconds: (seconds: string, rate: string) => string
  made: Record<Creatable, string>
  reasons: Record<SkipReason, string>
  oddities: Record<Oddity, string>
  lines: string
  odd: string
  verdict: Record<'on_time' | 'late' | 'no_promise' | 'open' | 'unsaid', string>
  theirs: string
  compared: (agree: string, all: string) => string
  disagrees: (line: string, id: string, theirs: string, ours: string) => string
  missing: (count: string) => string
}

export const importWords = catalogue<ImportWords>({
  'es-MX': {
    rehearsal: 'Ensayo: no se guardó nada.',
    resumed: rows => `Continuó donde se había interrumpido, después de ${rows} filas.`,
    read: 'Filas leídas',
    created: 'Creadas',
    updated: 'Actualizadas',
    unchanged: 'Sin cambio',
    workedHere: 'Con cambios que no se aplicaron, porque ya se trabajan aquí',
    skipped: 'Omitidas',
    seconds: (seconds, rate) => `${seconds} s, ${rate} filas por segundo`,
    made: { services: 'Servicios creados', units: 'Dependencias creadas', neighbourhoods: 'Colonias creadas' },
    reasons: {
      'too-few-fields': 'le faltan celdas: quizá un salto de línea sin comillas',
      'too-many-fields': 'le sobran celdas: quizá un separador dentro de un texto sin comillas',
      'no-external-id': 'no trae identificador',
      'no-summary': 'no trae asunto',
      'bad-opened': 'la fecha de recepción falta o no existe',
      'bad-promised': 'la fecha prometida no existe',
      'bad-closed': 'la fecha de cierre no existe',
      'bad-coordinates': 'las coordenadas no están en la Tierra',
      'unknown-value': 'trae un valor que las equivalencias no mencionan',
      'closed-without-date': 'dice que está cerrada y no trae fecha de cierre',
      'open-with-closing-date': 'dice que está abierta y trae fecha de cierre',
      'unknown-service': 'el servicio no existe aquí (--create services lo crea)',
      'unknown-unit': 'la dependencia no existe aquí (--create units la crea)',
      'unknown-neighbourhood': 'la colonia no existe aquí (--create neighbourhoods la crea)',
    },
    oddities: {
      'doubtful-hour': 'tienen una hora que el cambio de horario repite o salta (se tomó la primera, o se recorrió)',
      'closed-before-opened': 'se cerraron antes de abrirse (se guardaron como vienen)',
      'text-cut': 'tenían un texto demasiado largo, que se cortó',
    },
    lines: 'líneas',
    odd: 'Conviene revisar',
    verdict: {
      on_time: 'a tiempo',
      late: 'tarde',
      no_promise: 'sin promesa',
      open: 'abierta',
      unsaid: 'no dice',
    },
    theirs: 'el otro sistema ↓ · aquí →',
    compared: (agree, all) => `Coinciden ${agree} de ${all} casos cerrados con fecha prometida.`,
    disagrees: (line, id, theirs, ours) => `línea ${line}, ${id}: allá ${theirs}, aquí ${ours}`,
    missing: count => `${count} filas del archivo no están aquí.`,
  },
  en: {
    rehearsal: 'Dry run: nothing was kept.',
    resumed: rows => `Went on where it was interrupted, after ${rows} rows.`,
    read: 'Rows read',
    created: 'Created',
    updated: 'Updated',
    unchanged: 'Unchanged',
    workedHere: 'Changed there but not here, because somebody works on them here',
    skipped: 'Skipped',
    seconds: (seconds, rate) => `${seconds} s, ${rate} rows per second`,
    made: { services: 'Services made', units: 'Units made', neighbourhoods: 'Neighbourhoods made' },
    reasons: {
      'too-few-fields': 'cells are missing: perhaps a line break without quotes',
      'too-many-fields': 'there are too many cells: perhaps a delimiter in a text without quotes',
      'no-external-id': 'there is no identifier',
      'no-summary': 'there is no subject',
      'bad-opened': 'the date of receipt is missing or does not exist',
      'bad-promised': 'the promised date does not exist',
      'bad-closed': 'the closing date does not exist',
      'bad-coordinates': 'the coordinates are not on Earth',
      'unknown-value': 'a value that the mapping does not mention',
      'closed-without-date': 'said to be closed, without a closing date',
      'open-with-closing-date': 'said to be open, with a closing date',
      'unknown-service': 'the service does not exist here (--create services makes it)',
      'unknown-unit': 'the unit does not exist here (--create units makes it)',
      'unknown-neighbourhood': 'the neighbourhood does not exist here (--create neighbourhoods makes it)',
    },
    oddities: {
      'doubtful-hour': 'have an hour that a clock change repeats or skips (the first was taken, or it was moved on)',
      'closed-before-opened': 'were closed before they were opened (kept as they are)',
      'text-cut': 'had a text too long, which was cut',
    },
    lines: 'lines',
    odd: 'Worth a look',
    verdict: { on_time: 'on time', late: 'late', no_promise: 'no promise', open: 'open', unsaid: 'does not say' },
    theirs: 'former system ↓ · here →',
    compared: (agree, all) => `${agree} of ${all} closed cases with a promised date agree.`,
    disagrees: (line, id, theirs, ours) => `line ${line}, ${id}: ${theirs} there, ${ours} here`,
    missing: count => `${count} rows of the file are not here.`,
  },
})
