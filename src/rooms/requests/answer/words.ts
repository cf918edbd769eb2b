import { catalogue } from '../../../platform/words/words.ts'

const spanish = {
  title: 'Responder',
  text: 'Respuesta para la persona solicitante',
  textHint: 'Diga qué se hizo, cuándo y qué sigue. Se le envía por correo y aparece en su consulta.',
  internalHint: 'Aparece en la consulta por folio.',
  resolved: '¿Quedó resuelto lo que pidió?',
  yes: 'Sí, quedó resuelto',
  no: 'No se pudo resolver; la respuesta explica por qué',
  files: 'Evidencia: fotos o documentos',
  filesHint: 'Fotos, PDF, documentos u hojas de cálculo. Las fotos se guardan sin datos de ubicación.',
  submit: 'Enviar respuesta',
  missingText: 'Escriba la respuesta',
  missingResolved: 'Diga si quedó resuelto',
  notYours: 'Esta canalización no es de su dependencia.',
  notYet: (step: string, position: string) => `Todavía no llega a su dependencia: falta «${step}» (${position}).`,
  already: (who: string, when: string) => `Esta canalización ya la terminó ${who} el ${when}.`,
  sent: 'La respuesta quedó enviada.',
  sentWaiting: (units: string) => `La respuesta quedó enviada. Falta la de: ${units}.`,
}

export const answerWords = catalogue<typeof spanish>({
  'es-MX': spanish,
  en: {
    title: 'Answer',
    text: 'Answer to the person who asked',
    textHint: 'Say what was done, when, and what comes next. It is sent by e-mail and shown on the tracking page.',
    internalHint: 'It is shown on the tracking page.',
    resolved: 'Was what was asked resolved?',
    yes: 'Yes, it was resolved',
    no: 'It could not be resolved; the answer explains why',
    files: 'Evidence: photographs or documents',
    filesHint: 'Photographs, PDF, documents or spreadsheets. Photographs are kept without their location.',
    submit: 'Send the answer',
    missingText: 'Write the answer',
    missingResolved: 'Say whether it was resolved',
    notYours: 'This referral is not of your unit.',
    notYet: (step, position) => `It has not reached your unit yet: “${step}” (${position}) comes first.`,
    already: (who, when) => `${who} already ended this referral on ${when}.`,
    sent: 'The answer was sent.',
    sentWaiting: units => `The answer was sent. Still missing: ${units}.`,
  },
})
