import { catalogue } from '../../../platform/words/words.ts'

const spanish = {
  title: 'Anotar o dar una novedad',
  audience: '¿Para quién es?',
  internal: 'Nota interna: solo la ve el personal',
  public: 'Novedad: la lee la persona solicitante',
  publicHint: 'Se le envía por correo, si lo dejó, y aparece en su consulta.',
  text: 'Texto',
  files: 'Archivos',
  submit: 'Guardar',
  missingText: 'Escriba la nota',
  chooseAudience: 'Diga para quién es la nota',
  saved: 'La nota quedó en el expediente.',
  told: 'La novedad quedó publicada para la persona solicitante.',
}

export const noteWords = catalogue<typeof spanish>({
  'es-MX': spanish,
  en: {
    title: 'Add a note or an update',
    audience: 'Who is it for?',
    internal: 'Internal note: only the staff sees it',
    public: 'Update: the person who asked reads it',
    publicHint: 'It is sent by e-mail, if there is one, and shown on the tracking page.',
    text: 'Text',
    files: 'Files',
    submit: 'Save',
    missingText: 'Write the note',
    chooseAudience: 'Say who the note is for',
    saved: 'The note is in the file.',
    told: 'The update was published for the person who asked.',
  },
})
