import { catalogue } from '../../../platform/words/words.ts'

const spanish = {
  lead: 'Lo que cada dependencia promete, cómo se prepara y cómo se le da seguimiento.',
  add: 'Abrir una carta',
  search: 'Buscar',
  searchHint: 'Palabras del título o la clave.',
  name: 'Carta',
  version: 'Versión',
  review: 'Próxima revisión',
  coming: 'En camino',
  any: 'Todas',
  overdueOnly: 'Solo con la revisión vencida',
  certifiedOnly: 'Solo certificadas',
  toSignOnly: 'Solo las que esperan mi firma',
  toSignHint: 'Es el turno de un puesto que ocupo',
  noneToSign: 'Ninguna carta espera su firma',
  noneToSignHint:
    'Cuando sea el turno de un puesto que usted ocupa, la carta aparecerá aquí y le llegará un aviso por correo.',
  none: 'No hay cartas con esas señas',
  empty: 'Todavía no hay cartas compromiso',
  emptyHint: 'Una carta dice qué puede esperar la gente de un servicio, cómo se mide y qué se le da si no se cumple.',
  shown: (from: number, to: number, total: number) => `${from}–${to} de ${total}`,
  notYet: 'Sin publicar',
}

export const browseWords = catalogue<typeof spanish>({
  'es-MX': spanish,
  en: {
    lead: 'What each department promises, how it is prepared and how it is followed.',
    add: 'Open a charter',
    search: 'Search',
    searchHint: 'Words of the title or the code.',
    name: 'Charter',
    version: 'Version',
    review: 'Next review',
    coming: 'On its way',
    any: 'All',
    overdueOnly: 'Only with the review overdue',
    certifiedOnly: 'Only certified',
    toSignOnly: 'Only those that wait for my signature',
    toSignHint: 'It is the turn of a position I hold',
    noneToSign: 'No charter waits for your signature',
    noneToSignHint:
      'When it is the turn of a position you hold, the charter will appear here and you will be told by mail.',
    none: 'No charter looks like that',
    empty: 'There are no charters yet',
    emptyHint:
      'A charter says what people may expect of a service, how it is measured and what they get if it is not kept.',
    shown: (from, to, total) => `${from}–${to} of ${total}`,
    notYet: 'Not published',
  },
})
