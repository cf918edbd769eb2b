import { catalogue } from '../../../platform/words/words.ts'
import { english } from './words.en.ts'

const spanish = {
  name: 'Nombre oficial',
  nameHint: 'Como aparece en documentos: H. Ayuntamiento de…',
  shortName: 'Nombre corto',
  shortNameHint: 'Como la llama la gente. Sale donde hay poco lugar.',
  welcome: 'Bienvenida',
  welcomeHint: 'Dos o tres frases para quien llega a la página pública.',
  contact: 'Contacto',
  address: 'Domicilio',
  telephone: 'Teléfono',
  email: 'Correo de contacto',
  hours: 'Horario de atención, en palabras',
  languages: 'Idiomas de las páginas',
  languageNames: { 'es-MX': 'Español de México (tú)', 'es-CO': 'Español de Colombia (usted)', en: 'Inglés' },
  locale: 'Idioma principal',
  localeHint: 'En el que se abre la página a quien no ha elegido otro.',
  host: 'Dirección propia en internet',
  hostHint: (address: string) =>
    `Por ejemplo atencion.municipio.gob.mx. Pida antes a quien administra el servidor que apunte ese nombre aquí. Déjelo vacío para usar ${address}.`,
  missingName: 'Escriba el nombre oficial',
  missingShort: 'Escriba el nombre corto',
  badEmail: 'Escriba un correo completo, o déjelo vacío',
  missingLanguage: 'Marque al menos un idioma',
  localeNotMarked: 'El idioma principal tiene que estar entre los marcados',
  badHost: 'Escriba solo el nombre, sin https:// ni diagonales, como atencion.municipio.gob.mx',
  hostTaken: 'Otra organización usa esa dirección',
}

export type IdentifyWords = typeof spanish

export const identifyWords = catalogue<IdentifyWords>({ 'es-MX': spanish, en: english })
