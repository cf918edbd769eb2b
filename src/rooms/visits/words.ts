import { catalogue } from '../../platform/words/words.ts'
import type { Feed, Half, ItemKind, VisitKind, VisitState } from './vocabulary.ts'
import { english } from './words.en.ts'

const spanish = {
  group: 'Calidad',
  title: 'Visitas',
  lead: 'Cliente misterioso y visitas en sitio, sorteadas al azar. La dependencia visitada no ve las que están por hacerse.',
  mine: 'Mis visitas',
  mineLead: 'Las visitas que le toca hacer. No las comente con la dependencia.',
  noneMine: 'No tiene visitas pendientes.',
  kind: { mystery: 'Cliente misterioso', site: 'Visita en sitio' } satisfies Record<VisitKind, string> as Record<
    VisitKind,
    string
  >,
  kindLabel: 'Tipo de visita',
  state: { planned: 'Por hacer', done: 'Hecha', cancelled: 'Cancelada' } satisfies Record<VisitState, string> as Record<
    VisitState,
    string
  >,
  half: { morning: 'por la mañana', afternoon: 'por la tarde' } satisfies Record<Half, string> as Record<Half, string>,
  itemKind: {
    yes_no: 'Sí o no',
    number: 'Un número',
    stopwatch: 'Cronómetro (minutos)',
  } satisfies Record<ItemKind, string> as Record<ItemKind, string>,
  feeds: { waiting: 'Tiempo de espera', attention: 'Tiempo de atención' } satisfies Record<Feed, string> as Record<
    Feed,
    string
  >,
  // Draws
  draws: 'Sorteos',
  noDraws: 'Todavía no se sortea ninguna visita. Primero hace falta una lista de verificación.',
  newDraw: 'Sortear visitas',
  quarter: 'Trimestre',
  checklist: 'Lista de verificación',
  wanted: 'Cuántas visitas',
  wantedHint: 'Se toman los servicios con carta vigente; ninguno se repite antes de que todos salgan una vez.',
  badWanted: 'Escriba un número entre 1 y 500.',
  chooseKind: 'Elija el tipo de visita',
  chooseChecklist: 'Elija una lista de verificación',
  chooseQuarter: 'Elija un trimestre.',
  nothingToDraw: 'No hay servicios con carta vigente o ya no quedan días hábiles en ese trimestre.',
  drawDone: (n: string) => `Se sortearon ${n} visitas.`,
  drawn: 'Sorteo',
  drawnOn: 'Se sorteó',
  seed: 'Semilla',
  frame: (services: number, days: number) =>
    `${services === 1 ? '1 servicio' : `${services} servicios`} y ${days === 1 ? '1 día hábil' : `${days} días hábiles`}`,
  frameLabel: 'De dónde se sorteó',
  checkAgain: 'Comprobar el sorteo',
  checkLead: 'Con la misma semilla y el mismo marco salen las mismas visitas. Cualquiera puede comprobarlo.',
  checkEqual: 'Se sorteó otra vez y salió lo mismo.',
  checkDifferent: 'Al sortear otra vez salió algo distinto. Avise al área de informática.',
  hidden: 'No se muestran las visitas por hacer a una dependencia en la que usted tiene un puesto.',
  // Plan
  day: 'Día',
  service: 'Servicio',
  unit: 'Dependencia',
  visitor: 'Quién visita',
  noVisitor: 'Sin asignar',
  visitorHint: 'No aparece quien tiene un puesto en la dependencia que se visita.',
  candidate: (name: string, positions: string[]) => `${name} · ${positions.join('; ') || 'sin puesto asignado'}`,
  stateLabel: 'Estado',
  assign: 'Asignar',
  reassign: 'Cambiar',
  assigned: 'Quedó asignada la visita.',
  badVisitor: 'Elija a alguien que no tenga un puesto en la dependencia visitada.',
  cancel: 'Cancelar visita',
  cancelled: 'La visita quedó cancelada.',
  reason: 'Motivo para cancelarla',
  missingReason: 'Escriba el motivo.',
  notPlanned: 'Esa visita ya se hizo o se canceló.',
  // Checklists
  checklists: 'Listas de verificación',
  noChecklists: 'Todavía no hay listas de verificación.',
  newChecklist: 'Nueva lista',
  listTitle: 'Nombre de la lista',
  missingTitle: 'Escriba el nombre de la lista.',
  scenario: 'Guion para quien visita',
  scenarioHint: 'Qué pedir, cómo presentarse, qué observar.',
  create: 'Crear lista',
  items: 'Preguntas',
  noItems: 'La lista todavía no tiene preguntas.',
  addItem: 'Agregar pregunta',
  itemText: 'Pregunta',
  missingItem: 'Escriba la pregunta.',
  answerKind: 'Cómo se responde',
  feedsLabel: 'Qué mide el cronómetro',
  feedsNothing: 'Nada en particular',
  feedsOnly: 'Solo un cronómetro puede medir espera o atención.',
  added: 'Se agregó la pregunta.',
  removeItem: 'Quitar',
  removed: 'Se quitó la pregunta; lo ya respondido se conserva.',
  tooLong: (most: number, typed: number) => `Es demasiado largo: caben ${most} caracteres y tiene ${typed}`,
  // Carrying out
  carryOut: 'Hacer la visita',
  startedAt: 'Hora en que empezó',
  badTime: 'Escriba la hora como 14:30.',
  futureTime: 'Esa hora todavía no llega.',
  visitedOn: 'Día de la visita',
  badDay: 'Escriba el día de la visita, que no sea futuro.',
  yes: 'Sí',
  no: 'No',
  minutes: 'minutos',
  badNumber: 'Escriba un número, por ejemplo 12.5.',
  findingNote: 'Nota',
  photographs: 'Fotografías',
  generalNote: 'Lo demás que se observó',
  send: 'Enviar visita',
  sent: 'La visita quedó registrada. Gracias.',
  alreadySent: 'Esta visita ya estaba enviada; no se duplicó.',
  unanswered: 'Responda al menos una pregunta.',
  watchStart: 'Empezar a contar',
  watchStop: 'Detener y anotar',
  keeps:
    'Lo que conteste y las fotografías que escoja quedan guardados en este teléfono hasta que la visita se envíe, aunque se cierre la página. Ábrala antes de quedarse sin señal: sin señal no se puede volver a abrir.',
  unkept:
    'Este teléfono no tiene lugar o no deja guardar: lo que conteste o las fotografías se perderían al cerrar o recargar la página. No la cierre hasta enviar la visita.',
  offline:
    'Sin conexión: lo escrito y las fotografías están guardados en este teléfono y se enviarán solos cuando vuelva la señal. Deje abierta esta página.',
  offlineUnkept:
    'Sin conexión: nada de esto está guardado todavía. No cierre esta página; se enviará sola cuando vuelva la señal.',
  sending: 'Enviando…',
  restored: 'Se recuperó lo que había escrito.',
  // Results
  results: 'Resultados de las visitas',
  noResults: 'De lo sorteado aquí todavía no hay visitas hechas en este trimestre',
  broughtIn: (n: number, told: string) =>
    n === 1
      ? 'Hay 1 resultado de visita de este trimestre que se trajo como observación, sin sorteo aquí: cuenta en los indicadores, pero no trae sus respuestas punto por punto.'
      : `Hay ${told} resultados de visitas de este trimestre que se trajeron como observaciones, sin sorteo aquí: cuentan en los indicadores, pero no traen sus respuestas punto por punto.`,
  noResultsHelp:
    'Cuando quienes visitan envíen lo que vieron, aquí se verá punto por punto. Lo sorteado está en Visitas.',
  done: 'Visitas hechas',
  share: 'Respuestas «sí»',
  ofAnswers: (yes: string, all: string) => `${yes} de ${all}`,
  byItem: 'Por pregunta',
  byVisit: 'Por visita',
  mean: 'Promedio',
  answers: 'Respuestas',
  workbook: 'Descargar en Excel',
  sheet: 'Visitas',
  fileName: (day: string) => `visitas-${day}`,
}

export type VisitWords = typeof spanish

export const visitWords = catalogue<VisitWords>({ 'es-MX': spanish, en: english })
