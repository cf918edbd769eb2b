/** Saying that a request is the same as another, and seeing who follows whom. */
import { catalogue } from '../../../platform/words/words.ts'

const spanish = {
  open: 'Es la misma que otra solicitud',
  title: '¿De qué solicitud es la repetida?',
  lead: (folio: string, summary: string) => `${folio} · ${summary}`,
  alike: 'Pueden ser la misma',
  alikeHint: 'Mismo servicio y misma colonia, sin responder, de los últimos 30 días.',
  noAlike: 'No hay otras del mismo servicio y la misma colonia sin responder en los últimos 30 días. Escriba el folio.',
  folio: 'Folio de la otra solicitud',
  otherFolio: 'Otro folio',
  folioHint: 'La que se va a atender; esta la seguirá.',
  next: 'Comparar las dos',
  missing: 'Elija una solicitud o escriba su folio',
  unknown: 'No hay ninguna solicitud con ese folio',
  confirm: {
    title: '¿Son el mismo asunto?',
    follower: 'La repetida',
    main: 'La principal',
    through: (folio: string, main: string) => `${folio} ya sigue a ${main}: esta la seguirá también.`,
    consequences: 'Qué pasará',
    answered: (main: string) =>
      `${main} es la que se atiende: sus novedades, su respuesta y su cierre llegan a todas las personas que esperan.`,
    noSteps: (folio: string) =>
      `${folio} deja de esperar pasos propios; las dependencias que la tenían ya no tienen que responderla.`,
    promise: (folio: string) =>
      `${folio} conserva su folio, su fecha de recepción y su plazo, y se cuenta como una solicitud.`,
    told: 'Se avisa a la persona, si dejó su correo. No ve los datos ni el texto de la otra.',
    undo: 'Si no era la misma, podrá separarse y seguirá donde estaba.',
    submit: 'Sí, es la misma',
    another: 'Elegir otra',
  },
  service: 'Servicio',
  place: 'Lugar',
  received: 'Recibida',
  due: 'Vence',
  noDue: 'Sin fecha comprometida',
  what: 'Qué pide',
  followers: 'La siguen',
  done: (folio: string) => `Quedó como repetida de ${folio}: se atiende con ella.`,
  obstacle: {
    itself: 'Una solicitud no puede ser la repetida de sí misma',
    closed: 'Esta solicitud ya está cerrada',
    answered: 'Esta solicitud ya se respondió: no necesita seguir a otra',
    follows: 'Esta solicitud ya sigue a otra: sepárela primero',
    followed: (n: number) =>
      n === 1
        ? 'Otra solicitud sigue a esta: es la principal. Abra la otra y elija esta, o sepárelas primero.'
        : `${n} solicitudes siguen a esta: es la principal. Abra la otra y elija esta, o sepárelas primero.`,
    mainClosed: (folio: string) => `${folio} ya está cerrada: atienda esta por separado`,
    mainAnswered: (folio: string) => `${folio} ya se respondió: atienda esta por separado`,
    mainFollows: (folio: string) => `${folio} acaba de quedar como repetida de otra: vuelva a elegir`,
  },
  card: {
    tag: 'Repetida',
    follows: 'Se atiende con otra solicitud',
    followsMain: 'Sigue a',
    since: (when: string) => `desde el ${when}`,
    nothing:
      'No espera pasos propios: se responde y se cierra con la principal. Conserva su fecha de recepción y su plazo.',
    split: 'No era la misma',
    splitMeans: 'Vuelve al paso en que estaba y con su mismo plazo. Se avisa a la persona, si dejó su correo.',
    splitSubmit: 'Separarlas',
    tooLate: 'Ya pasó el plazo para reabrirla: no se puede separar.',
    title: (n: number) => (n === 1 ? 'Otra solicitud la sigue' : `${n} solicitudes la siguen`),
    waiting: (n: number) =>
      `${n} personas esperan esta respuesta: lo que publique lo leen todas. No escriba datos personales.`,
    added: (when: string) => `Añadió información el ${when}:`,
    receivedOn: (when: string) => `recibida el ${when}`,
    dueOn: (when: string) => `vence el ${when}`,
  },
  split: (folio: string) => `Quedó separada de ${folio}: sigue donde estaba.`,
  separate: 'Ya están separadas.',
}

export type MergeWords = typeof spanish

export const mergeWords = catalogue<MergeWords>({
  'es-MX': spanish,
  'es-CO': {
    alikeHint: 'Mismo servicio y mismo barrio o vereda, sin responder, de los últimos 30 días.',
    noAlike:
      'No hay otras del mismo servicio y el mismo barrio o vereda sin responder en los últimos 30 días. Escriba el folio.',
  },
  en: {
    open: 'It is the same as another request',
    title: 'Which request is it a duplicate of?',
    lead: (folio, summary) => `${folio} · ${summary}`,
    alike: 'They may be the same',
    alikeHint: 'Same service and neighbourhood, not answered, from the last 30 days.',
    noAlike:
      'No other request of the same service and neighbourhood waits for an answer in the last 30 days. Type the folio.',
    folio: 'Folio of the other request',
    otherFolio: 'Another folio',
    folioHint: 'The one that will be attended to; this one will follow it.',
    next: 'Compare both',
    missing: 'Choose a request or type its folio',
    unknown: 'There is no request with that folio',
    confirm: {
      title: 'Are they the same matter?',
      follower: 'The duplicate',
      main: 'The main one',
      through: (folio, main) => `${folio} already follows ${main}: this one will follow it too.`,
      consequences: 'What will happen',
      answered: main =>
        `${main} is the one attended to: its news, its answer and its closing reach everybody who waits.`,
      noSteps: folio => `${folio} no longer waits for steps of its own; units that had it need not answer it.`,
      promise: folio => `${folio} keeps its folio, its date of receipt and its term, and counts as one request.`,
      told: 'The person is told, if there is an e-mail. They see neither the data nor the text of the other.',
      undo: 'If it was not the same, it can be separated and goes on where it was.',
      submit: 'Yes, it is the same',
      another: 'Choose another',
    },
    service: 'Service',
    place: 'Place',
    received: 'Received',
    due: 'Due',
    noDue: 'No date was promised',
    what: 'What is asked',
    followers: 'Followed by',
    done: folio => `It is now a duplicate of ${folio}: both are attended to together.`,
    obstacle: {
      itself: 'A request cannot be a duplicate of itself',
      closed: 'This request is already closed',
      answered: 'This request was already answered: it needs to follow no other',
      follows: 'This request already follows another: separate it first',
      followed: n =>
        n === 1
          ? 'Another request follows this one: it is the main one. Open the other and choose this one, or separate them first.'
          : `${n} requests follow this one: it is the main one. Open the other and choose this one, or separate them first.`,
      mainClosed: folio => `${folio} is already closed: attend to this one by itself`,
      mainAnswered: folio => `${folio} was already answered: attend to this one by itself`,
      mainFollows: folio => `${folio} has just become a duplicate of another: choose again`,
    },
    card: {
      tag: 'Duplicate',
      follows: 'It is attended to with another request',
      followsMain: 'Follows',
      since: when => `since ${when}`,
      nothing:
        'It waits for no steps of its own: it is answered and closed with the main one. It keeps its date of receipt and its term.',
      split: 'It was not the same',
      splitMeans:
        'It goes back to the step where it was, with the same term. The person is told, if there is an e-mail.',
      splitSubmit: 'Separate them',
      tooLate: 'The time to reopen it has passed: it cannot be separated.',
      title: n => (n === 1 ? 'Another request follows it' : `${n} requests follow it`),
      waiting: n => `${n} people wait for this answer: all of them read what you publish. Write no personal data.`,
      added: when => `Added information on ${when}:`,
      receivedOn: when => `received on ${when}`,
      dueOn: when => `due on ${when}`,
    },
    split: folio => `It was separated from ${folio}: it goes on where it was.`,
    separate: 'They are already separate.',
  },
})
