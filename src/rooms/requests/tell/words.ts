import { catalogue } from '../../../platform/words/words.ts'

const spanish = {
  hello: 'Hola:',
  about: (summary: string, folio: string) => `«${summary}» (folio ${folio})`,
  follow: 'Puedes ver todo lo que ha pasado aquí:',
  open: 'Ábralo aquí:',
  inadmissible: {
    subject: (what: string, folio: string) => `No podemos atender tu ${what} ${folio}`,
    lead: (about: string) => `Revisamos ${about} y no procede.`,
    canDo: 'Qué puedes hacer:',
    basis: 'Fundamento:',
  },
  update: {
    subject: (what: string, folio: string) => `Novedades de tu ${what} ${folio}`,
    lead: (about: string) => `Hay novedades sobre ${about}:`,
  },
  answer: {
    subject: (what: string, folio: string) => `Respuesta a tu ${what} ${folio}`,
    lead: (about: string, unit: string) => `${unit} respondió a ${about}:`,
  },
  closed: {
    subject: (what: string, folio: string) => `Cerramos tu ${what} ${folio}`,
    lead: (about: string) => `Terminamos de atender ${about}.`,
  },
  reopenUntil: (day: string) =>
    `El asunto queda cerrado. Si no quedó resuelto, puedes pedir que se reabra hasta el ${day}.`,
  noReopening: 'El asunto queda cerrado.',
  rate: '¿Cómo te atendimos? Califícanos aquí:',
  referred: {
    subject: (folio: string, unit: string) => `Asunto canalizado a ${unit}: ${folio}`,
    lead: (about: string, unit: string) => `Se canalizó a ${unit} el asunto ${about}.`,
    due: (day: string) => `Responder a más tardar: ${day}.`,
    instructions: 'Instrucciones:',
  },
  handedBack: {
    subject: (folio: string, unit: string) => `${unit} devolvió el asunto ${folio}`,
    lead: (about: string, unit: string) => `${unit} devolvió ${about}.`,
    reason: 'Motivo:',
  },
  reported: {
    subject: (folio: string) => `Informe de resultados: ${folio}`,
    lead: (about: string) => `Está listo el informe de resultados de ${about}.`,
  },
}

export type LetterWords = typeof spanish

export const letterWords = catalogue<LetterWords>({
  'es-MX': spanish,
  'es-CO': {
    hello: 'Buen día:',
    rate: '¿Cómo lo atendimos? Califíquenos aquí:',
    follow: 'Puede ver todo lo que ha pasado aquí:',
    inadmissible: { subject: (what, folio) => `No podemos atender su ${what} ${folio}`, canDo: 'Qué puede hacer:' },
    update: { subject: (what, folio) => `Novedades de su ${what} ${folio}` },
    answer: { subject: (what, folio) => `Respuesta a su ${what} ${folio}` },
    closed: { subject: (what, folio) => `Cerramos su ${what} ${folio}` },
    reopenUntil: day => `El asunto queda cerrado. Si no quedó resuelto, puede pedir que se reabra hasta el ${day}.`,
  },
  en: {
    hello: 'Hello,',
    about: (summary, folio) => `“${summary}” (folio ${folio})`,
    follow: 'You can see everything that has happened here:',
    open: 'Open it here:',
    inadmissible: {
      subject: (what, folio) => `We cannot attend to your ${what} ${folio}`,
      lead: about => `We reviewed ${about} and it is not admitted.`,
      canDo: 'What you can do:',
      basis: 'Legal basis:',
    },
    update: { subject: (what, folio) => `News of your ${what} ${folio}`, lead: about => `There is news of ${about}:` },
    answer: {
      subject: (what, folio) => `Answer to your ${what} ${folio}`,
      lead: (about, unit) => `${unit} answered ${about}:`,
    },
    closed: {
      subject: (what, folio) => `We closed your ${what} ${folio}`,
      lead: about => `We have finished attending to ${about}.`,
    },
    reopenUntil: day => `The case is closed. If it was not resolved, you can ask to reopen it until ${day}.`,
    noReopening: 'The case is closed.',
    rate: 'How did we attend to you? Rate us here:',
    referred: {
      subject: (folio, unit) => `Case referred to ${unit}: ${folio}`,
      lead: (about, unit) => `${about} was referred to ${unit}.`,
      due: day => `Answer no later than: ${day}.`,
      instructions: 'Instructions:',
    },
    handedBack: {
      subject: (folio, unit) => `${unit} handed back the case ${folio}`,
      lead: (about, unit) => `${unit} handed back ${about}.`,
      reason: 'Reason:',
    },
    reported: {
      subject: folio => `Report of results: ${folio}`,
      lead: about => `The report of results of ${about} is ready.`,
    },
  },
})
