import { catalogue } from '../../../platform/words/words.ts'
import { english } from './words.en.ts'

const spanish = {
  lead: 'Entre ellas elige quien pide algo, y por ellas se pueden filtrar las solicitudes.',
  add: 'Agregar una',
  import: 'Pegar una lista',
  search: 'Nombre',
  find: 'Buscar',
  none: 'Todavía no hay ninguna, o ninguna coincide con lo que busca.',
  shown: (n: number) => (n === 1 ? '1 lugar' : `${n} lugares`),
  name: 'Nombre',
  kind: 'Tipo',
  kindHint: 'Colonia, fraccionamiento, ejido, barrio, vereda…',
  located: 'En el mapa',
  yes: 'Sí',
  no: 'No',
  latitude: 'Latitud',
  longitude: 'Longitud',
  latitudeHint: 'El centro del lugar, para el mapa.',
  active: 'En uso',
  activeHint: 'Si la desmarca deja de ofrecerse; las solicitudes que la nombran no cambian.',
  missingName: 'Escriba el nombre',
  taken: 'Ya hay un lugar con ese nombre',
  badLatitude: 'La latitud es un número entre -90 y 90, como 26.8273',
  badLongitude: 'La longitud es un número entre -180 y 180, como -109.6424',
  half: 'Escriba también la longitud, o deje las dos vacías',
  added: 'Lugar agregado.',
  importTitle: 'Pegar una lista de colonias',
  importLead:
    'Copie de su hoja de cálculo y pegue aquí: una por renglón. Columnas: nombre, tipo, latitud y longitud; solo el nombre hace falta. Sirven comas, punto y coma o tabuladores.',
  list: 'La lista',
  review: 'Revisar',
  missingList: 'Pegue la lista',
  tooMany: (max: number) => `Son demasiados renglones: como máximo ${max} de una vez`,
  reviewTitle: 'Antes de guardar',
  willAdd: (n: number) => (n === 1 ? 'Se agregará 1 lugar' : `Se agregarán ${n} lugares`),
  alreadyThere: (n: number) => (n === 1 ? '1 ya estaba y no cambia' : `${n} ya estaban y no cambian`),
  bad: (n: number) =>
    n === 1 ? '1 renglón tiene un problema y se salta' : `${n} renglones tienen un problema y se saltan`,
  line: (n: number) => `Renglón ${n}`,
  problems: {
    'no-name': 'sin nombre',
    'long-name': 'el nombre pasa de doscientos caracteres',
    latitude: 'la latitud no es un número entre -90 y 90',
    longitude: 'la longitud no es un número entre -180 y 180',
    half: 'tiene una sola coordenada',
    repeated: 'está dos veces en la lista',
  },
  confirm: 'Guardar la lista',
  imported: (n: number) => (n === 1 ? 'Se agregó 1 lugar.' : `Se agregaron ${n} lugares.`),
}

export type NeighbourhoodWords = typeof spanish

export const neighbourhoodWords = catalogue<NeighbourhoodWords>({ 'es-MX': spanish, en: english })
