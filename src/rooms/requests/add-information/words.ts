import { catalogue } from '../../../platform/words/words.ts'

const spanish = {
  title: '¿Qué quieres agregar?',
  what: 'Lo leerá quien lleva tu asunto y quedará en tu expediente.',
  text: 'Cuéntanos',
  photographs: 'Fotos o documentos',
  submit: 'Enviar',
  missing: 'Falta escribir algo o elegir un archivo',
  onlyFiles: 'Envío archivos.',
  enough: 'Ya recibimos muchos archivos de este folio. Llévalos a la oficina con tu folio.',
  closed: 'No agregamos lo que escribiste: el asunto se cerró mientras tanto. Si falta algo, pide que se reabra.',
  done: 'Agregamos lo que enviaste',
}

export const addWords = catalogue<typeof spanish>({
  'es-MX': spanish,
  'es-CO': {
    title: '¿Qué quiere agregar?',
    what: 'Lo leerá quien lleva su asunto y quedará en su expediente.',
    text: 'Cuéntenos',
    enough: 'Ya recibimos muchos archivos de este folio. Llévelos a la oficina con su folio.',
    closed: 'No agregamos lo que escribió: el asunto se cerró mientras tanto. Si falta algo, pida que se reabra.',
    done: 'Agregamos lo que envió',
  },
  en: {
    title: 'What do you want to add?',
    what: 'Whoever carries your case will read it, and it stays in your file.',
    text: 'Tell us',
    photographs: 'Photographs or documents',
    submit: 'Send',
    missing: 'Write something or choose a file',
    onlyFiles: 'I send files.',
    enough: 'We have received many files for this folio. Take them to the office with your folio.',
    closed: 'We did not add what you wrote: the case was closed meanwhile. If something is missing, ask to reopen it.',
    done: 'We added what you sent',
  },
})
