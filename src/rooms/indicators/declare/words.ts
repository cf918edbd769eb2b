import { catalogue } from '../../../platform/words/words.ts'

const spanish = {
  title: (name: string) => `Dar la cifra: ${name}`,
  lead: 'Este indicador no se cuenta de los expedientes: una persona da sus dos números, con el documento que los respalda.',
  period: 'Periodo',
  numerator: 'Cuántos se cumplieron (numerador)',
  denominator: 'De cuántos (denominador)',
  note: 'Nota',
  evidence: 'Documento que la respalda',
  save: 'Guardar la cifra',
  missingPeriod: 'Elija el periodo',
  missingNumber: 'Falta el número',
  badNumber: 'Escriba un número, por ejemplo 12',
  negative: 'No puede ser negativo',
  missingEvidence: 'Adjunte el documento que respalda la cifra',
  replaced: 'La sustituye otra cifra del mismo periodo',
  done: 'Cifra guardada',
}

export const declareWords = catalogue<typeof spanish>({
  'es-MX': spanish,
  en: {
    title: name => `Give the figure: ${name}`,
    lead: 'This indicator is not counted from the cases: a person gives its two numbers, with the document that supports them.',
    period: 'Period',
    numerator: 'How many were done (numerator)',
    denominator: 'Of how many (denominator)',
    note: 'Note',
    evidence: 'Document that supports it',
    save: 'Save the figure',
    missingPeriod: 'Choose the period',
    missingNumber: 'The number is missing',
    badNumber: 'Write a number, such as 12',
    negative: 'It cannot be negative',
    missingEvidence: 'Attach the document that supports the figure',
    replaced: 'Another figure of the same period replaces it',
    done: 'Figure saved',
  },
})
