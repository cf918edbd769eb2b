/** The nouns of the room as people read them. */

import type { Visit } from '../../../platform/http/visit.ts'
import { catalogue } from '../../../platform/words/words.ts'
import type { Channel, Identity, Kind, Outcome, State } from '../vocabulary.ts'

interface Nouns {
  kind: Record<Kind, string>
  channel: Record<Channel, string>
  state: Record<State, string>
  identity: Record<Identity, string>
  outcome: Record<Outcome, string>
  light: Record<'within' | 'soon' | 'overdue' | 'none', string>
}

export const nouns = catalogue<Nouns>({
  'es-MX': {
    kind: {
      request: 'Solicitud',
      petition: 'Petición',
      complaint: 'Queja',
      claim: 'Reclamo',
      suggestion: 'Sugerencia',
      report: 'Denuncia',
      praise: 'Felicitación',
    },
    channel: {
      web: 'Portal web',
      counter: 'Ventanilla',
      letter: 'Oficio',
      telephone: 'Teléfono',
      radio: 'Radio',
      email: 'Correo electrónico',
      outreach: 'Jornada en colonia',
      suggestion_box: 'Buzón de sugerencias',
      social: 'Redes sociales',
      app: 'Aplicación móvil',
      api: 'Otro sistema',
    },
    state: {
      received: 'Recibida',
      analysis: 'En análisis',
      admitted: 'Procede',
      referred: 'Canalizada',
      answered: 'Respondida',
      closed: 'Cerrada',
      inadmissible: 'No procede',
    },
    identity: { anonymous: 'Anónima', named: 'Con nombre', protected: 'Identidad protegida' },
    outcome: {
      resolved: 'Atendida',
      unresolved: 'No se pudo atender',
      inadmissible: 'No procede',
      withdrawn: 'Desistida',
      duplicate: 'Repetida',
      noted: 'Tomada en cuenta',
    },
    light: { within: 'En término', soon: 'Por vencer', overdue: 'Vencida', none: 'Sin término' },
  },
  en: {
    kind: {
      request: 'Service request',
      petition: 'Petition',
      complaint: 'Complaint',
      claim: 'Claim',
      suggestion: 'Suggestion',
      report: 'Report of wrongdoing',
      praise: 'Praise',
    },
    channel: {
      web: 'Web portal',
      counter: 'Counter',
      letter: 'Official letter',
      telephone: 'Telephone',
      radio: 'Radio',
      email: 'E-mail',
      outreach: 'Neighbourhood day',
      suggestion_box: 'Suggestion box',
      social: 'Social media',
      app: 'Mobile app',
      api: 'Another system',
    },
    state: {
      received: 'Received',
      analysis: 'Under analysis',
      admitted: 'Admitted',
      referred: 'Referred',
      answered: 'Answered',
      closed: 'Closed',
      inadmissible: 'Not admitted',
    },
    identity: { anonymous: 'Anonymous', named: 'Named', protected: 'Protected identity' },
    outcome: {
      resolved: 'Resolved',
      unresolved: 'Could not be resolved',
      inadmissible: 'Not admitted',
      withdrawn: 'Withdrawn',
      duplicate: 'Duplicate',
      noted: 'Noted',
    },
    light: { within: 'Within term', soon: 'About to expire', overdue: 'Overdue', none: 'No term' },
  },
})

/** What somebody sent, inside a sentence: "reclamo", "solicitud". */
export const kindName = ({ locale }: Pick<Visit, 'locale'>, kind: Kind): string =>
  nouns(locale).kind[kind].toLocaleLowerCase(locale)
