/** Letters about nonconformities, to staff and to those affected. */
import { catalogue } from '../../../platform/words/words.ts'

const spanish = {
  open: 'Abrir el expediente:',
  opened: {
    subject: (folio: string) => `Se abrió la no conformidad ${folio}`,
    lead: (folio: string, title: string, unit: string) =>
      `Se abrió la no conformidad ${folio}, «${title}», a cargo de ${unit}.`,
    first: (day: string) => `Primer paso: registrar la corrección inmediata a más tardar el ${day}.`,
    due: (day: string) => `El plan debe estar cumplido a más tardar el ${day}.`,
    recurrence: (folio: string) =>
      `Repite la no conformidad ${folio}: el análisis de la causa deberá decir por qué no bastó lo que se hizo entonces.`,
  },
  escalated: {
    subject: (folio: string) => `Paso vencido en la no conformidad ${folio}`,
    planSubject: (folio: string) => `Plan vencido en la no conformidad ${folio}`,
    lead: (folio: string, title: string, unit: string) =>
      `La no conformidad ${folio}, «${title}», a cargo de ${unit}, está vencida.`,
    plan: (day: string) => `Todo su plan debía estar cumplido a más tardar el ${day}.`,
    step: (step: string, day: string) => `Paso: ${step}. Debía quedar hecho el ${day}.`,
    current: (step: string, day: string) => `Va en el paso ${step}, que vence el ${day}.`,
    why: 'Este aviso llega una vez por cada paso que vence, y una vez cuando vence todo el plan, a quien tiene el paso a cargo, a la coordinación y a la oficina de calidad.',
  },
  verification: {
    subject: (folio: string) => `Toca verificar la no conformidad ${folio}`,
    lead: (folio: string, title: string) =>
      `Ya pasó el tiempo para ver si funcionaron las acciones de la no conformidad ${folio}, «${title}». Toca decirlo, con lo que lo demuestra.`,
    other: 'Debe verificarla alguien que no haya hecho las acciones.',
  },
  remedy: {
    subject: (folio: string) => `Sobre tu solicitud ${folio}: lo que hicimos por no cumplirte`,
    hello: 'Hola:',
    lead: (folio: string, summary: string) =>
      `En tu solicitud ${folio}, «${summary}», no cumplimos lo que habíamos prometido. Te pedimos una disculpa.`,
    given: 'Para remediarlo:',
    more: 'También revisamos por qué ocurrió, para que no se repita.',
  },
}

export type LetterWords = typeof spanish

export const letterWords = catalogue<LetterWords>({
  'es-MX': spanish,
  'es-CO': {
    remedy: {
      subject: folio => `Sobre su solicitud ${folio}: lo que hicimos por no cumplirle`,
      hello: 'Buen día:',
      lead: (folio, summary) =>
        `En su solicitud ${folio}, «${summary}», no cumplimos lo que habíamos prometido. Le pedimos una disculpa.`,
    },
  },
  en: {
    open: 'Open the case:',
    opened: {
      subject: folio => `Nonconformity ${folio} was opened`,
      lead: (folio, title, unit) => `Nonconformity ${folio}, “${title}”, was opened; ${unit} answers for it.`,
      first: day => `First step: record the immediate correction by ${day}.`,
      due: day => `The plan must have been carried out by ${day}.`,
      recurrence: folio =>
        `It repeats nonconformity ${folio}: the cause analysis will have to say why what was done then was not enough.`,
    },
    escalated: {
      subject: folio => `Overdue step in nonconformity ${folio}`,
      planSubject: folio => `Overdue plan in nonconformity ${folio}`,
      lead: (folio, title, unit) => `Nonconformity ${folio}, “${title}”, of ${unit}, is overdue.`,
      plan: day => `Its whole plan should have been carried out by ${day}.`,
      step: (step, day) => `Step: ${step}. It was due on ${day}.`,
      current: (step, day) => `It is at the step ${step}, due on ${day}.`,
      why: 'This notice comes once for each step that expires, and once when the whole plan does, to whoever has the step, to the coordination and to the quality office.',
    },
    verification: {
      subject: folio => `Time to verify nonconformity ${folio}`,
      lead: (folio, title) =>
        `Enough time has passed to see whether the actions of nonconformity ${folio}, “${title}”, worked. It is time to say so, with what shows it.`,
      other: 'Somebody who did none of the actions must verify it.',
    },
    remedy: {
      subject: folio => `About your request ${folio}: what we did for not keeping our word`,
      hello: 'Hello,',
      lead: (folio, summary) =>
        `In your request ${folio}, “${summary}”, we did not keep what we had promised. We apologize.`,
      given: 'To make up for it:',
      more: 'We are also looking into why it happened, so that it does not happen again.',
    },
  },
})
