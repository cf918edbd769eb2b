import { catalogue } from '../../../platform/words/words.ts'

const spanish = {
  title: 'Mensajes de prueba',
  lead: 'Esta instalación no tiene servidor de correo: los mensajes que se enviarían se quedan aquí, a la vista de quien la prueba.',
  empty: 'Todavía no se ha enviado nada',
  emptyHint: 'Cuando alguien presente una solicitud con su correo, aquí verá el acuse.',
  to: 'Para',
  sent: 'Escrito',
  open: 'Leer el mensaje',
}

export const mailboxWords = catalogue<typeof spanish>({
  'es-MX': spanish,
  en: {
    title: 'Test messages',
    lead: 'This installation has no mail server: the messages it would send stay here, in sight of whoever tries it.',
    empty: 'Nothing has been sent yet',
    emptyHint: 'When somebody files a request with an e-mail, the acknowledgement will be here.',
    to: 'To',
    sent: 'Written',
    open: 'Read the message',
  },
})
