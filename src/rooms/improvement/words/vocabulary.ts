/** The nouns of improvement as people read them. */
import { catalogue, type Locale } from '../../../platform/words/words.ts'
import type { Branch, Cause, Disposition, Kind, Origin, Severity, State, Verdict } from '../vocabulary.ts'

interface Nouns {
  kind: Record<Kind, string>
  state: Record<State, string>
  origin: Record<Origin, string>
  severity: Record<Severity, string>
  cause: Record<Cause, string>
  branch: Record<Branch, string>
  disposition: Record<Disposition, string>
  verdict: Record<Verdict, string>
}

const spanish: Nouns = {
  kind: { nonconformity: 'No conformidad', nonconforming_output: 'Salida no conforme' },
  state: {
    detected: 'Detectada',
    contained: 'Contenida',
    analysed: 'Analizada',
    planned: 'En ejecución',
    implemented: 'Por verificar',
    effective: 'Cerrada: eficaz',
    unfounded: 'Improcedente',
    annulled: 'Anulada',
  },
  origin: {
    commitment: 'Compromiso incumplido',
    claim: 'Reclamo por un compromiso',
    complaint: 'Queja',
    survey: 'Aspecto de encuesta',
    mystery_visit: 'Cliente misterioso',
    site_visit: 'Visita en sitio',
    suggestion_box: 'Buzón de sugerencias',
    procedure: 'Ejecución de un procedimiento',
    internal_audit: 'Auditoría interna',
    external_audit: 'Auditoría externa',
    management_review: 'Revisión por la dirección',
    quality_committee: 'Comité de calidad',
    internal_control: 'Seguimiento de control interno',
    other: 'Otro',
  },
  severity: { minor: 'Menor', major: 'Mayor' },
  cause: {
    method: 'Método o procedimiento',
    training: 'Capacitación',
    staffing: 'Falta de personal',
    workload: 'Carga de trabajo',
    equipment: 'Equipo o sistema',
    materials: 'Materiales o insumos',
    information: 'Información incompleta o errónea',
    communication: 'Comunicación entre áreas',
    supplier: 'Proveedor o contratista',
    facilities: 'Instalaciones',
    measurement: 'Medición o registro',
    external: 'Causa externa',
  },
  branch: {
    people: 'Personas',
    method: 'Método',
    equipment: 'Equipo',
    materials: 'Materiales',
    measurement: 'Medición',
    environment: 'Entorno',
  },
  disposition: {
    corrected: 'Se corrigió',
    separated: 'Se separó o se suspendió el servicio',
    citizen_informed: 'Se informó a la persona afectada',
    concession: 'Se aceptó bajo concesión',
  },
  verdict: { effective: 'Eficaz', not_effective: 'No eficaz' },
}

export const nouns = catalogue<Nouns>({
  'es-MX': spanish,
  en: {
    kind: { nonconformity: 'Nonconformity', nonconforming_output: 'Nonconforming output' },
    state: {
      detected: 'Detected',
      contained: 'Contained',
      analysed: 'Analysed',
      planned: 'Being carried out',
      implemented: 'To be verified',
      effective: 'Closed: effective',
      unfounded: 'Unfounded',
      annulled: 'Annulled',
    },
    origin: {
      commitment: 'Broken commitment',
      claim: 'Claim about a commitment',
      complaint: 'Complaint',
      survey: 'Survey aspect',
      mystery_visit: 'Mystery shopper',
      site_visit: 'On-site visit',
      suggestion_box: 'Suggestion box',
      procedure: 'Execution of a procedure',
      internal_audit: 'Internal audit',
      external_audit: 'External audit',
      management_review: 'Management review',
      quality_committee: 'Quality committee',
      internal_control: 'Internal control follow-up',
      other: 'Other',
    },
    severity: { minor: 'Minor', major: 'Major' },
    cause: {
      method: 'Method or procedure',
      training: 'Training',
      staffing: 'Lack of staff',
      workload: 'Workload',
      equipment: 'Equipment or system',
      materials: 'Materials or supplies',
      information: 'Incomplete or wrong information',
      communication: 'Communication between offices',
      supplier: 'Supplier or contractor',
      facilities: 'Facilities',
      measurement: 'Measurement or records',
      external: 'External cause',
    },
    branch: {
      people: 'People',
      method: 'Method',
      equipment: 'Equipment',
      materials: 'Materials',
      measurement: 'Measurement',
      environment: 'Environment',
    },
    disposition: {
      corrected: 'It was corrected',
      separated: 'It was set apart or the service suspended',
      citizen_informed: 'The person affected was informed',
      concession: 'It was accepted under concession',
    },
    verdict: { effective: 'Effective', not_effective: 'Not effective' },
  },
})

/** How far one has come, as other rooms tell it. */
export const stateName = (locale: Locale, state: State): string => nouns(locale).state[state]
