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
  merged: {
    subject: (what: string, folio: string) => `Atendemos tu ${what} ${folio} con otro folio del mismo asunto`,
    lead: (about: string, main: string) =>
      `Tenemos otro aviso de lo mismo: atendemos ${about} junto con el folio ${main}.`,
    keeps: 'Conservas tu folio y tu plazo. Te avisaremos de todo lo que pase.',
  },
  split: {
    subject: (what: string, folio: string) => `Atendemos por separado tu ${what} ${folio}`,
    lead: (about: string) =>
      `Vimos que ${about} es un asunto distinto del que creíamos: lo atendemos por separado, con tu mismo folio y tu mismo plazo.`,
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
  added: {
    subject: (folio: string) => `La persona solicitante agregó información: ${folio}`,
    lead: (about: string) => `Quien pidió ${about} agregó información al expediente.`,
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
    merged: {
      subject: (what, folio) => `Atendemos su ${what} ${folio} con otro folio del mismo asunto`,
      keeps: 'Conserva su folio y su plazo. Le avisaremos de todo lo que pase.',
    },
    split: {
      subject: (what, folio) => `Atendemos por separado su ${what} ${folio}`,
      lead: about =>
        `Vimos que ${about} es un asunto distinto del que creíamos: lo atendemos por separado, con su mismo folio y su mismo plazo.`,
    },
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
    merged: {
      subject: (what, folio) => `We attend to your ${what} ${folio} together with another`,
      lead: (about, main) =>
        `We have been told of the same by another request: ${about} is attended to together with folio ${main}.`,
      keeps: 'You keep your folio and your term. We will tell you everything that happens.',
    },
    split: {
      subject: (what, folio) => `We attend to your ${what} ${folio} by itself`,
      lead: about =>
        `We saw that ${about} is not the matter we took it for: it is attended to by itself, with the same folio and the same term.`,
    },
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
    added: {
      subject: folio => `The person who asked added information: ${folio}`,
      lead: about => `Whoever asked for ${about} added information to the file.`,
    },
  },
})
