import { catalogue } from '../../../platform/words/words.ts'

const spanish = {
  title: 'Propuestas de cambio',
  lead: 'Salen de las no conformidades: cuando un compromiso no se cumple, se corrige, o se propone otro o uno distinto. Aceptar una la lleva al borrador; no cambia la carta vigente.',
  none: 'No hay propuestas.',
  new: 'Compromiso nuevo',
  of: (code: string) => `Cambio de ${code}`,
  from: 'Viene de',
  why: 'Motivo',
  by: 'Propuso',
  accept: 'Aceptar y llevar al borrador',
  reject: 'No aceptar',
  decision: 'Por qué',
  accepted: (code: string) => `Propuesta aceptada: ${code} está en el borrador. Complete su meta y su remedio.`,
  rejected: 'Propuesta no aceptada.',
  states: { proposed: 'Por decidir', accepted: 'Aceptada', rejected: 'No aceptada' },
  decided: 'Alguien ya decidió esta propuesta',
  busy: 'La versión en camino ya está en revisión o en firmas: espere a que se publique o devuélvala a borrador',
  gone: (code: string) => `${code} ya no está en la carta: proponga un compromiso nuevo`,
}

export const adoptWords = catalogue<typeof spanish>({
  'es-MX': spanish,
  en: {
    title: 'Proposals of change',
    lead: 'They come from nonconformities: when a commitment is not kept it is corrected, or another or a different one is proposed. Accepting one takes it to the draft; the charter in force does not change.',
    none: 'There are no proposals.',
    new: 'New commitment',
    of: code => `Change of ${code}`,
    from: 'It comes from',
    why: 'Reason',
    by: 'Proposed by',
    accept: 'Accept and take to the draft',
    reject: 'Do not accept',
    decision: 'Why',
    accepted: code => `Proposal accepted: ${code} is in the draft. Complete its target and remedy.`,
    rejected: 'Proposal not accepted.',
    states: { proposed: 'To decide', accepted: 'Accepted', rejected: 'Not accepted' },
    decided: 'Somebody has already decided this proposal',
    busy: 'The version on its way is under review or being signed: wait until it is published or return it to draft',
    gone: code => `${code} is no longer in the charter: propose a new commitment`,
  },
})
