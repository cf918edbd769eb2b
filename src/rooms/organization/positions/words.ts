import { catalogue } from '../../../platform/words/words.ts'
import { english } from './words.en.ts'

const spanish = {
  lead: 'Los procedimientos nombran puestos, no personas: quien ocupa el puesto hace el paso.',
  add: 'Agregar un puesto',
  name: 'Nombre del puesto',
  code: 'Clave',
  codeHint: 'Corta y sin espacios, como capturista. No se repite.',
  unit: 'Dependencia',
  place: 'Lugar en la lista de su dependencia',
  placeHint: 'Del 1 en adelante; el 1 va primero.',
  liaison: 'Es enlace de su dependencia',
  liaisonHint: 'Recibe los avisos de lo que se canaliza a la dependencia.',
  holders: 'Quién lo ocupa hoy',
  vacant: 'Vacante',
  waiting: (n: number) => (n === 1 ? 'Un asunto espera a quien lo ocupe' : `${n} asuntos esperan a quien lo ocupe`),
  substitute: 'suplente',
  steps: 'Pasos que le tocan',
  history: 'Quién lo ha ocupado',
  historyHint: 'Se da y se termina desde la página de cada persona.',
  noHistory: 'Nadie lo ha ocupado.',
  person: 'Persona',
  as: 'Calidad',
  capacity: { holder: 'Titular', substitute: 'Suplente' },
  span: 'Periodo',
  openEnded: 'sin fecha de término',
  missingName: 'Escriba el nombre',
  missingCode: 'Escriba una clave',
  badCode: 'La clave lleva solo minúsculas sin acento, números y guiones',
  takenCode: 'Otro puesto tiene esa clave',
  missingUnit: 'Elija una dependencia',
  badPlace: 'Escriba un número del 1 al 999',
  added: 'Puesto agregado. Ahora puede darlo a una persona desde su página.',
  deactivate: 'Poner fuera de uso',
  deactivateHint: 'Ya no podrá darse a nadie. La historia queda.',
  deactivated: 'Puesto fuera de uso.',
  reactivate: 'Volver a poner en uso',
  reactivated: 'Puesto en uso.',
  blocked: (reasons: string) => `Todavía no puede quedar fuera de uso. ${reasons}.`,
  blockers: {
    steps: (n: number) =>
      n === 1 ? 'Le toca 1 paso de un procedimiento vigente' : `Le tocan ${n} pasos de procedimientos vigentes`,
    holders: (n: number) => (n === 1 ? 'Lo ocupa 1 persona' : `Lo ocupan ${n} personas`),
  },
}

export type PositionWords = typeof spanish

export const positionWords = catalogue<PositionWords>({ 'es-MX': spanish, en: english })
