import { catalogue } from '../../../platform/words/words.ts'
import { english } from './words.en.ts'

const spanish = {
  open: 'Abrir una carta compromiso',
  change: 'Cambiar los datos de la carta',
  name: 'Título',
  nameHint: 'Como lo leerá la gente: «Reparación de alumbrado público».',
  code: 'Clave',
  codeHint: 'Corta y sin espacios, como alumbrado-publico. Va en la dirección pública; no cambia.',
  unit: 'Dependencia responsable',
  services: 'Servicios que comprende',
  servicesHint: 'Uno o varios, todos de la dependencia responsable. Abra su nombre para verlos.',
  tags: 'Temas',
  tagsHint: 'Separados por comas, como igualdad de género, accesibilidad. Sirven para agrupar cartas.',
  months: 'Meses entre revisiones',
  monthsHint:
    'Lo usual son 36. Pasada esa fecha la carta sigue vigente y se avisa a todos que su revisión está vencida.',
  mendingDays: 'Días hábiles para corregir',
  mendingHint: 'Cuando un compromiso no se cumple o alguien reclama, en cuántos días debe estar hecha la corrección.',
  badMendingDays: 'Escriba un número de días entre 1 y 250',
  chooseUnit: 'Elija una dependencia',
  missingName: 'Escriba el título',
  missingCode: 'Escriba una clave',
  badCode: 'La clave lleva solo minúsculas sin acento, números y guiones, como alumbrado-publico',
  takenCode: 'Otra carta tiene esa clave',
  missingServices: 'Elija al menos un servicio',
  foreignServices: 'Uno de los servicios es de otra dependencia: una carta reúne servicios de una sola',
  badMonths: 'Escriba un número de meses entre 1 y 120',
  signing:
    'Hay una versión en firmas o aprobada: el título y los servicios forman parte de lo que se firma y no cambian hasta que se publique o se devuelva',
  opened: 'Carta abierta. Lo primero es capacitar a la dependencia y formar el equipo.',
}

export type OpenWords = typeof spanish

export const openWords = catalogue<OpenWords>({ 'es-MX': spanish, en: english })
