import { catalogue } from '../../../platform/words/words.ts'
import { english } from './words.en.ts'

const spanish = {
  lead: 'Cada dependencia puede tener otras debajo. Las que atienden solicitudes aparecen al canalizar.',
  add: 'Agregar una dependencia',
  name: 'Nombre',
  code: 'Clave',
  codeHint: 'Corta y sin espacios, como obras-publicas. Se usa al importar y en las direcciones; no se repite.',
  purpose: 'A qué se dedica',
  parent: 'Depende de',
  noParent: 'De nadie: está en lo más alto',
  kind: 'Es',
  kinds: { office: 'Una dependencia', campus: 'Un plantel' },
  attends: 'Atiende solicitudes',
  attendsHint: 'Se le pueden canalizar y sus enlaces las contestan.',
  attendsYes: 'Sí',
  attendsNo: 'No',
  positions: 'Puestos',
  people: 'Quién trabaja ahí se dice en los puestos.',
  missingName: 'Escriba el nombre',
  missingCode: 'Escriba una clave',
  badCode: 'La clave lleva solo minúsculas sin acento, números y guiones, como obras-publicas',
  takenCode: 'Otra dependencia tiene esa clave',
  cycle: 'Una dependencia no puede depender de sí misma ni de una que está debajo de ella',
  unknownParent: 'Elija una dependencia de la lista',
  deactivate: 'Poner fuera de uso',
  deactivateHint:
    'Deja de aparecer al canalizar y al pedir. Lo que hizo queda en la historia. Se puede volver a poner en uso.',
  deactivated: 'Dependencia fuera de uso.',
  reactivate: 'Volver a poner en uso',
  reactivated: 'Dependencia en uso.',
  added: 'Dependencia agregada.',
  blockers: {
    units: (n: number) => (n === 1 ? 'Tiene 1 dependencia en uso debajo' : `Tiene ${n} dependencias en uso debajo`),
    services: (n: number) => (n === 1 ? 'Responde por 1 servicio en uso' : `Responde por ${n} servicios en uso`),
    requests: (n: number) => (n === 1 ? 'Tiene 1 solicitud sin cerrar' : `Tiene ${n} solicitudes sin cerrar`),
  },
  blocked: (reasons: string) => `Todavía no puede quedar fuera de uso. ${reasons}.`,
}

export type UnitWords = typeof spanish

export const unitWords = catalogue<UnitWords>({ 'es-MX': spanish, en: english })
