import type { Role } from '../../../platform/permissions/permissions.ts'
import { catalogue } from '../../../platform/words/words.ts'

interface RoleWords {
  name: string
  may: string
}

const spanish: Record<Role, RoleWords> = {
  administrator: {
    name: 'Administración del sistema',
    may: 'Invita personas, da permisos, cambia los datos de la organización, el calendario y los servicios. Ve las solicitudes, pero no quién las presenta.',
  },
  coordinator: {
    name: 'Coordinación',
    may: 'Ve todas las solicitudes y a quien las presenta, decide si proceden, las canaliza y saca los informes.',
  },
  clerk: {
    name: 'Captura y atención',
    may: 'Registra lo que la gente trae por cualquier medio, lo canaliza y responde.',
  },
  liaison: {
    name: 'Enlace de dependencia',
    may: 'Ve solo lo que se canalizó a su dependencia, lo atiende y contesta con evidencia.',
  },
  quality: {
    name: 'Calidad',
    may: 'Lee todas las solicitudes sin datos personales, escribe notas internas y saca informes.',
  },
  control: {
    name: 'Control interno',
    may: 'Lee todas las solicitudes sin datos personales, la bitácora de cambios y los informes.',
  },
  auditor: {
    name: 'Auditoría',
    may: 'Solo lee: solicitudes sin datos personales, bitácora de cambios e informes.',
  },
}

export const roleWords = catalogue<typeof spanish>({
  'es-MX': spanish,
  en: {
    administrator: {
      name: 'System administration',
      may: 'Invites people, gives permissions, changes the organization, the calendar and the services. Sees requests, but not who files them.',
    },
    coordinator: {
      name: 'Coordination',
      may: 'Sees every request and who filed it, decides whether they proceed, refers them and takes out reports.',
    },
    clerk: { name: 'Intake and attention', may: 'Records what people bring by any channel, refers it and answers.' },
    liaison: {
      name: 'Department liaison',
      may: 'Sees only what was referred to their department, attends to it and answers with evidence.',
    },
    quality: {
      name: 'Quality',
      may: 'Reads every request without personal data, writes internal notes and takes out reports.',
    },
    control: {
      name: 'Internal control',
      may: 'Reads every request without personal data, the log of changes and the reports.',
    },
    auditor: { name: 'Audit', may: 'Only reads: requests without personal data, the log of changes and reports.' },
  },
})
