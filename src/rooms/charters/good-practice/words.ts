import { catalogue } from '../../../platform/words/words.ts'
import type { Field, PracticeFigures } from './vocabulary.ts'

/** The figures already in the digits of the place. */
export type Told = Record<Exclude<keyof PracticeFigures, 'since'>, string> & {
  since: string
  year: string
  organization: string
  coverage: string
  certifiedShare: string
  keptShare: string
  judged: string
}

const spanish = {
  title: 'Ficha de buena práctica municipal',
  pageTitle: (year: number) => `Buena práctica ${year}: cartas compromiso que se miden solas`,
  navigation: 'Buena práctica',
  lead: 'Lo que este gobierno ofrece a otros sobre sus cartas compromiso, con los campos de la Guía Consultiva de Desempeño Municipal.',
  staffLead:
    'Cada texto se propone con los datos del sistema. Se puede escribir otro; en blanco vuelve el propuesto. Al publicar, textos y cifras quedan como estaban ese día.',
  guide: 'Guía Consultiva de Desempeño Municipal',
  year: 'Año',
  see: 'Ver ese año',
  when: '¿Cuándo?',
  where: '¿Dónde?',
  field: {
    module: 'Módulo',
    topic: 'Tema',
    place: '¿Dónde?',
    title: 'Título de la práctica',
    problem: 'Problemática',
    scheme: 'Esquema de intervención',
    strengthened: '¿Por qué se fortaleció el municipio?',
    measurable: '¿Por qué es medible?',
    impact: '¿Por qué tuvo impacto?',
    replicable: '¿Por qué es replicable?',
  } satisfies Record<Field, string>,
  tooLong: (field: string, most: number, typed: number) => `«${field}» tiene ${typed} caracteres y caben ${most}`,
  yearWrong: 'Escriba un año de cuatro cifras',
  save: 'Guardar los textos',
  saved: 'Se guardaron los textos.',
  publish: 'Publicar la ficha',
  publishAgain: 'Publicar de nuevo con los datos de hoy',
  published: 'La ficha está publicada.',
  publishedOn: (day: string) => `Publicada el ${day}, con los datos de ese día.`,
  notPublished: 'Todavía no se ha publicado.',
  none: 'Este gobierno todavía no ha publicado su ficha',
  noneText: 'Cuando la publique, aquí se podrá leer y descargar.',
  pdf: 'Descargar la ficha (PDF)',
  preview: 'Ver cómo queda (PDF)',
  public: 'Ver la página pública',
  file: (year: number) => `buena-practica-${year}`,
  asOf: (day: string) => `Datos al ${day}`,
  synthetic: 'Organización de ejemplo: los datos son sintéticos.',
  draft: 'Borrador: no publicado',
  proposed: {
    module: () => '7 Desarrollo económico',
    topic: () => '7.1 Mejora regulatoria',
    place: ({ organization }) => organization,
    title: () => 'Cartas compromiso con el ciudadano que se miden con lo que pasa en cada solicitud',
    problem: ({ services, units }) =>
      `El gobierno municipal ofrece ${services} trámites y servicios desde ${units} dependencias. Sin un compromiso escrito, la gente no sabe cuánto tarda cada uno, qué trato esperar ni qué hacer cuando no se cumple; y el gobierno no tiene con qué saber si mejora.`,
    scheme: ({ sessions, trained, studies, charters, unitsWithCharter }) =>
      `Cada unidad se capacita y forma un equipo (${sessions} sesiones con ${trained} asistencias); pregunta a las personas usuarias qué atributos les importan (${studies} estudios de expectativas); convierte cada expectativa en un compromiso con número, meta y remedio; lo aprueban por orden quienes responden, y se publica. Hay ${charters} cartas en vigor en ${unitsWithCharter} dependencias. Cada incumplimiento, y cada reclamo sobre un compromiso, abre por sí mismo una no conformidad con responsable y fecha.`,
    strengthened: ({ charters, certified, renewals, since }) =>
      `El gobierno sabe qué promete, quién responde y con qué evidencia. ${certified} de las ${charters} cartas están certificadas con la norma UNE 93200:2008${renewals === '0' ? '' : `, la que más con ${renewals} renovaciones seguidas`}${since === '' ? '' : `; las primeras se publicaron en ${since}`}.`,
    measurable: ({ commitments, charters, judged, kept, broken, noData, year }) =>
      `Los ${commitments} compromisos de las ${charters} cartas tienen indicador, fórmula, meta y periodo, y se calculan con las fechas de las solicitudes, las encuestas, los turnos y las visitas, no con lo que cada área declara. En ${year} se evaluaron ${judged} veces: ${kept} cumplidas, ${broken} no cumplidas y ${noData} sin dato, que no cuentan como cumplidas. Cada cifra lleva a los registros de los que sale.`,
    impact: ({ coverage, charters, services, keptShare, certifiedShare, claims }) =>
      `El ${coverage} de los trámites y servicios tiene carta (${charters} de ${services}) y el ${certifiedShare} de las cartas está certificado. De las evaluaciones con dato, se cumplió el ${keptShare}. La ciudadanía presentó ${claims} reclamos sobre compromisos concretos, cada uno con folio y respuesta.`,
    replicable: () =>
      'El método, los formatos y el sistema son públicos: el programa es libre y gratuito, las definiciones de los indicadores y los resultados se descargan como datos abiertos, y una unidad nueva puede empezar con un solo servicio y cinco indicadores base.',
  } as Record<Field, (told: Told) => string>,
}

export const practiceWords = catalogue<typeof spanish>({
  'es-MX': spanish,
  en: {
    title: 'Good practice sheet',
    pageTitle: year => `Good practice ${year}: citizen charters that measure themselves`,
    navigation: 'Good practice',
    lead: 'What this government offers to others about its charters, with the fields of the Mexican guide for municipal performance.',
    staffLead:
      'Each text is proposed from the data. Another may be written; left blank, the proposed one returns. Publishing keeps texts and figures as they were that day.',
    guide: 'Guía Consultiva de Desempeño Municipal',
    year: 'Year',
    see: 'See that year',
    when: 'When?',
    where: 'Where?',
    field: {
      module: 'Module',
      topic: 'Topic',
      place: 'Where?',
      title: 'Title of the practice',
      problem: 'What was wrong',
      scheme: 'What was done',
      strengthened: 'Why was the municipality strengthened?',
      measurable: 'Why can it be measured?',
      impact: 'Why did it have an effect?',
      replicable: 'Why can it be repeated?',
    },
    tooLong: (field, most, typed) => `“${field}” has ${typed} characters and ${most} fit`,
    yearWrong: 'Enter a year of four digits',
    save: 'Save the texts',
    saved: 'The texts were saved.',
    publish: 'Publish the sheet',
    publishAgain: 'Publish again with the data of today',
    published: 'The sheet is published.',
    publishedOn: day => `Published on ${day}, with the data of that day.`,
    notPublished: 'It has not been published yet.',
    none: 'This government has not published its sheet yet',
    noneText: 'When it does, it can be read and downloaded here.',
    pdf: 'Download the sheet (PDF)',
    preview: 'See how it looks (PDF)',
    public: 'See the public page',
    file: year => `good-practice-${year}`,
    asOf: day => `Data as of ${day}`,
    synthetic: 'Example organization: the data are synthetic.',
    draft: 'Draft: not published',
    proposed: {
      module: () => '7 Economic development',
      topic: () => '7.1 Better regulation',
      place: ({ organization }) => organization,
      title: () => 'Citizen charters measured with what happens in each request',
      problem: ({ services, units }) =>
        `The municipal government offers ${services} services from ${units} departments. Without a written commitment people do not know how long each takes, how they will be treated nor what to do when it fails; and the government cannot know whether it improves.`,
      scheme: ({ sessions, trained, studies, charters, unitsWithCharter }) =>
        `Each unit is trained and forms a team (${sessions} sessions, ${trained} attendances); asks those who use the service which attributes matter (${studies} studies of expectations); turns each expectation into a commitment with number, target and remedy; those who answer approve it in order, and it is published. There are ${charters} charters in force in ${unitsWithCharter} departments. Each miss, and each claim about a commitment, opens by itself a nonconformity with an owner and a date.`,
      strengthened: ({ charters, certified, renewals, since }) =>
        `The government knows what it promises, who answers and with what evidence. ${certified} of the ${charters} charters are certified under UNE 93200:2008${renewals === '0' ? '' : `, up to ${renewals} renewals in a row`}${since === '' ? '' : `; the first were published in ${since}`}.`,
      measurable: ({ commitments, charters, judged, kept, broken, noData, year }) =>
        `The ${commitments} commitments of the ${charters} charters have indicator, formula, target and period, and are computed from the dates of requests, surveys, turns and visits, not from what each area declares. In ${year} they were judged ${judged} times: ${kept} kept, ${broken} not kept and ${noData} without data, which do not count as kept. Each figure leads to the records it comes from.`,
      impact: ({ coverage, charters, services, keptShare, certifiedShare, claims }) =>
        `${coverage} of the services have a charter (${charters} of ${services}) and ${certifiedShare} of the charters are certified. Of the judgements with data ${keptShare} were kept. Citizens made ${claims} claims about particular commitments, each with its folio and answer.`,
      replicable: () =>
        'Method, formats and system are public: the program is free software, the definitions of the indicators and the results can be downloaded as open data, and a new unit can begin with one service and five base indicators.',
    },
  },
})
