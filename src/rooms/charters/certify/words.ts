import { catalogue } from '../../../platform/words/words.ts'
import { english } from './words.en.ts'

const spanish = {
  caption: 'Certificados y renovaciones',
  none: 'Todavía no hay certificados.',
  norm: 'Norma',
  body: 'Organismo certificador',
  number: 'Número',
  kind: 'Es',
  kinds: { first: 'Primera certificación', renewal: 'Renovación' },
  grantedOn: 'Desde',
  expiresOn: 'Vence',
  good: 'Vigente',
  expired: 'Vencido',
  withdrawnOn: (day: string) => `Retirado el ${day}`,
  renewals: (n: number) => (n === 1 ? '1 renovación seguida' : `${n} renovaciones seguidas`),
  record: 'Registrar un certificado',
  recorded: 'Certificado registrado.',
  evidence: 'Copia del certificado',
  note: 'Notas',
  withdraw: 'Registrar que se retiró',
  withdrawn: 'Retiro registrado.',
  missingNorm: 'Escriba la norma, como UNE 93200:2008',
  missingBody: 'Escriba el organismo que certifica',
  missingKind: 'Diga si es la primera o una renovación',
  reversed: 'Debe vencer después de otorgarse',
  firstAgain: 'La carta ya tiene una primera certificación: esta es una renovación',
  nothingBefore: 'No hay certificado que renovar: es la primera certificación',
  unpublished: 'Se certifica una carta publicada: publique primero su texto',
  alreadyOut: 'Ese certificado ya no está vigente',
}

export type CertifyWords = typeof spanish

export const certifyWords = catalogue<CertifyWords>({ 'es-MX': spanish, en: english })
