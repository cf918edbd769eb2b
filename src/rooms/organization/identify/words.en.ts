import type { IdentifyWords } from './words.ts'

export const english: IdentifyWords = {
  name: 'Official name',
  nameHint: 'As it appears in documents.',
  shortName: 'Short name',
  shortNameHint: 'What people call it. Used where there is little room.',
  welcome: 'Welcome',
  welcomeHint: 'Two or three sentences for those who reach the public page.',
  contact: 'Contact',
  address: 'Address',
  telephone: 'Telephone',
  email: 'Contact e-mail',
  hours: 'Opening hours, in words',
  languages: 'Languages of the pages',
  languageNames: { 'es-MX': 'Mexican Spanish (tú)', 'es-CO': 'Colombian Spanish (usted)', en: 'English' },
  locale: 'Main language',
  localeHint: 'In which the page opens for those who have not chosen another.',
  host: 'Own internet address',
  hostHint: address =>
    `For example requests.town.gov. First ask whoever runs the server to point that name here. Leave it empty to use ${address}.`,
  missingName: 'Enter the official name',
  missingShort: 'Enter the short name',
  badEmail: 'Enter a complete e-mail, or leave it empty',
  missingLanguage: 'Tick at least one language',
  localeNotMarked: 'The main language has to be among those ticked',
  badHost: 'Enter the name alone, without https:// or slashes, like requests.town.gov',
  hostTaken: 'Another organization uses that address',
}
