/** Records for the living style pages. */
import type { State, StepItem } from '../../../src/platform/views/parts.tsx'

type Sample = {
  folio: string
  what: string
  unit: string
  place: string
  received: string
  deadline: string
  light: State
  left: string
}

const row = (
  folio: string,
  what: string,
  unit: string,
  place: string,
  received: string,
  deadline: string,
  light: State,
  left: string,
): Sample => ({ folio, what, unit, place, received, deadline, light, left })

export const records: Sample[] = [
  row(
    'HUA-2026-004098-7',
    'Fuga de agua en la banqueta',
    'Agua y drenaje',
    'Centro',
    'vie 6 nov',
    'lun 23 nov',
    'overdue',
    'Vencida, 1 d h',
  ),
  row(
    'HUA-2026-004127-K',
    'Bache frente a la primaria',
    'Obras Públicas',
    'Centro',
    'mar 24 nov',
    'mié 25 nov',
    'soon',
    'Vence mañana',
  ),
  row(
    'HUA-2026-004131-3',
    'Tres luminarias apagadas',
    'Alumbrado',
    'Moroncarit',
    'mar 24 nov',
    'vie 27 nov',
    'soon',
    '3 d h',
  ),
  row(
    'HUA-2026-004140-1',
    'Poda de un árbol que toca cables',
    'Parques',
    'Yavaros',
    'mar 24 nov',
    'mar 8 dic',
    'within',
    '10 d h',
  ),
  row(
    'HUA-2026-004141-8',
    'Queja por la atención en ventanilla',
    'Contraloría',
    'Etchojoa',
    'mar 24 nov',
    'mar 8 dic',
    'within',
    '10 d h',
  ),
  row(
    'HUA-2026-004142-5',
    'Apoyo para silla de ruedas',
    'Desarrollo social',
    'Las Bocas',
    'mar 24 nov',
    'lun 14 dic',
    'paused',
    'En pausa',
  ),
  row(
    'HUA-2026-004145-2',
    'Felicitación al camión de limpia',
    'Limpia',
    'Centro',
    'mar 24 nov',
    'sin plazo',
    'none',
    'Sin plazo',
  ),
  row(
    'HUA-2026-004147-9',
    'Perros sueltos junto al mercado',
    'Salud',
    'Centro',
    'mar 24 nov',
    'mié 9 dic',
    'within',
    '11 d h',
  ),
]

export const steps: StepItem[] = [
  { label: 'Recibir la solicitud', state: 'done', responsible: 'Secretaria', when: 'mar 24 nov, 9:12' },
  { label: 'Verificar y analizar', state: 'done', responsible: 'Coordinador', when: 'mié 25 nov, 10:30' },
  { label: 'Decidir si procede', state: 'current', responsible: 'Subcoordinador' },
  { label: 'Registrar y canalizar', state: 'returned', responsible: 'Capturista' },
  { label: 'Otorgar lo solicitado', state: 'waiting', responsible: 'Dependencias' },
  { label: 'Visitar', state: 'skipped', responsible: 'Coordinador' },
  { label: 'Recibir el informe', state: 'waiting', responsible: 'Coordinador Interdireccional' },
]
