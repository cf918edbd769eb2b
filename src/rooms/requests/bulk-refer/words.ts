import { catalogue } from '../../../platform/words/words.ts'

const spanish = {
  choose: 'Canalizar las elegidas',
  title: 'Canalizar varias solicitudes',
  none: 'Elija al menos una solicitud de la lista',
  will: (n: number) => (n === 1 ? 'Se canalizará 1 solicitud' : `Se canalizarán ${n} solicitudes`),
  willNot: (n: number) => (n === 1 ? '1 no se puede canalizar ahora' : `${n} no se pueden canalizar ahora`),
  nothing: 'Ninguna de las elegidas espera que usted la canalice',
  nothingHelp: 'Solo se canaliza en el paso del procedimiento que lo dice, y por quien ocupa ese puesto.',
  folio: 'Folio',
  subject: 'Asunto',
  step: 'Paso en curso',
  closed: 'Ya no está abierta',
  follows: 'Se atiende con otra solicitud',
  submit: (n: number) => (n === 1 ? 'Canalizar 1 solicitud' : `Canalizar ${n} solicitudes`),
  done: (n: number) => (n === 1 ? 'Se canalizó 1 solicitud' : `Se canalizaron ${n} solicitudes`),
  refused: (lines: string) => `No se canalizaron: ${lines}`,
}

export const bulkReferWords = catalogue<typeof spanish>({
  'es-MX': spanish,
  en: {
    choose: 'Refer the chosen ones',
    title: 'Refer several requests',
    none: 'Choose at least one request of the list',
    will: n => (n === 1 ? '1 request will be referred' : `${n} requests will be referred`),
    willNot: n => (n === 1 ? '1 cannot be referred now' : `${n} cannot be referred now`),
    nothing: 'None of the chosen ones waits for you to refer it',
    nothingHelp: 'Referring is done at the step of the procedure that says so, by who holds that position.',
    folio: 'Folio',
    subject: 'Subject',
    step: 'Current step',
    closed: 'No longer open',
    follows: 'Attended to with another request',
    submit: n => (n === 1 ? 'Refer 1 request' : `Refer ${n} requests`),
    done: n => (n === 1 ? '1 request was referred' : `${n} requests were referred`),
    refused: lines => `Not referred: ${lines}`,
  },
})
