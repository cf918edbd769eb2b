import type { Role } from '../../../platform/permissions/permissions.ts'
import { catalogue } from '../../../platform/words/words.ts'

/** What each role may do, for who gives it. */
export const roleWords = catalogue<Record<Role, string>>({
  'es-MX': {
    administrator:
      'Invita personas, da permisos, cambia los datos de la organización, el calendario y los servicios. Ve las solicitudes, pero no quién las presenta.',
    coordinator:
      'Ve todas las solicitudes y a quien las presenta, decide si proceden, las canaliza y saca los informes.',
    clerk: 'Registra lo que la gente trae por cualquier medio, lo canaliza y responde.',
    liaison: 'Ve solo lo que se canalizó a su dependencia, lo atiende y contesta con evidencia.',
    quality: 'Lee todas las solicitudes sin datos personales, escribe notas internas y saca informes.',
    control: 'Lee todas las solicitudes sin datos personales, la bitácora de cambios y los informes.',
    auditor: 'Solo lee: solicitudes sin datos personales, bitácora de cambios e informes.',
  },
  en: {
    administrator:
      'Invites people, gives permissions, changes the organization, the calendar and the services. Sees requests, but not who files them.',
    coordinator:
      'Sees every request and who filed it, decides whether they proceed, refers them and takes out reports.',
    clerk: 'Records what people bring by any channel, refers it and answers.',
    liaison: 'Sees only what was referred to their department, attends to it and answers with evidence.',
    quality: 'Reads every request without personal data, writes internal notes and takes out reports.',
    control: 'Reads every request without personal data, the log of changes and the reports.',
    auditor: 'Only reads: requests without personal data, the log of changes and reports.',
  },
})
