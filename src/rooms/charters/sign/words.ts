import { catalogue } from '../../../platform/words/words.ts'

const spanish = {
  title: 'Firmas',
  duty: 'Firma como',
  position: 'Puesto',
  choosePosition: 'Nadie',
  signer: (n: number) => `Firma ${n}`,
  sign: (duty: string) => `Firmar: ${duty}`,
  signHint: 'Firma este texto, tal como está. Queda su nombre, su puesto, la hora y la huella del contenido.',
  signed: 'Firmada.',
  complete: 'Firmada. Era la última firma: la versión quedó aprobada.',
  waiting: 'Falta',
  turn: 'Le toca firmar a',
  hash: 'Huella del contenido (SHA-256)',
  when: 'Cuándo',
  who: 'Quién',
  missingSigner: 'Elija al menos un puesto que firme',
  repeatedSigner: 'Un puesto firma una sola vez: elija puestos distintos',
  unknownSigner: 'Elija puestos de la lista',
  missingDuty: 'Diga en calidad de qué firma',
  notSigning: 'La versión ya no está en firmas',
  alreadySigned: (duty: string, who: string) => `La firma «${duty}» ya se dio: la puso ${who}`,
  notTurn: (position: string) => `Todavía no es su turno: firma antes ${position}`,
  notYours: (position: string) => `Esta firma le toca a ${position}`,
  letter: {
    subject: (title: string) => `Le toca firmar la carta «${title}»`,
    lead: (title: string, number: number, duty: string, position: string) =>
      `La versión ${number} de la carta compromiso «${title}» espera su firma como ${position} («${duty}»).`,
    why: 'Léala entera antes de firmar; si algo debe cambiar, puede devolverla a borrador con el motivo. Quien firma después recibirá un aviso igual cuando usted lo haga.',
  },
  otherText: 'El texto no es el que se abrió a firma. Devuélvala a borrador y vuelva a abrir las firmas',
}

export const signWords = catalogue<typeof spanish>({
  'es-MX': spanish,
  en: {
    title: 'Signatures',
    duty: 'Signs as',
    position: 'Position',
    choosePosition: 'Nobody',
    signer: n => `Signature ${n}`,
    sign: duty => `Sign: ${duty}`,
    signHint:
      'You sign this text as it stands. Your name, position, the time and the fingerprint of the content are kept.',
    signed: 'Signed.',
    complete: 'Signed. It was the last signature: the version is approved.',
    waiting: 'Missing',
    turn: 'Next to sign',
    hash: 'Fingerprint of the content (SHA-256)',
    when: 'When',
    who: 'Who',
    missingSigner: 'Choose at least one position that signs',
    repeatedSigner: 'A position signs only once: choose different ones',
    unknownSigner: 'Choose positions of the list',
    missingDuty: 'Say as what it signs',
    notSigning: 'The version is no longer being signed',
    alreadySigned: (duty, who) => `The signature “${duty}” was given already, by ${who}`,
    notTurn: position => `It is not your turn yet: ${position} signs first`,
    notYours: position => `This signature belongs to ${position}`,
    letter: {
      subject: title => `The charter “${title}” awaits your signature`,
      lead: (title, number, duty, position) =>
        `Version ${number} of the charter “${title}” awaits your signature as ${position} (“${duty}”).`,
      why: 'Read all of it before signing; if something must change, you can return it to draft saying why. Whoever signs next gets a notice like this one once you have signed.',
    },
    otherText: 'The text is not the one opened for signature. Return it to draft and open the signatures again',
  },
})
