import { catalogue } from '../../../platform/words/words.ts'

const spanish = {
  title: 'Invitar a una persona',
  lead: 'Recibirá un correo con un enlace para elegir su contraseña. El enlace dura siete días.',
  name: 'Nombre completo',
  email: 'Correo electrónico',
  emailHint: 'Con él entrará. De preferencia el institucional.',
  roles: '¿Qué podrá hacer?',
  rolesHint: 'Puede marcar varias. Se cambian cuando haga falta.',
  position: 'Puesto que ocupa desde hoy',
  noPosition: 'Ninguno por ahora',
  submit: 'Enviar invitación',
  missingName: 'Escriba el nombre',
  missingEmail: 'Escriba el correo',
  badEmail: 'Escriba un correo completo, como nombre@municipio.gob.mx',
  taken: 'Ya hay una cuenta con ese correo',
  missingRole: 'Marque al menos un permiso',
  sent: (email: string) => `Invitación enviada a ${email}.`,
  mailSubject: (organization: string) => `Su cuenta en ${organization}`,
  mailBody: (name: string, inviter: string, organization: string, url: string) =>
    `Hola, ${name}:\n\n${inviter} le abrió una cuenta en el sistema de atención ciudadana de ${organization}. Abra este enlace antes de siete días y elija su contraseña:\n\n${url}\n\nEl enlace sirve una sola vez. Si no esperaba este mensaje, no haga nada.`,
}

export const inviteWords = catalogue<typeof spanish>({
  'es-MX': spanish,
  en: {
    title: 'Invite somebody',
    lead: 'They will receive an e-mail with a link to choose their password. The link lasts seven days.',
    name: 'Full name',
    email: 'E-mail',
    emailHint: 'They will sign in with it. Preferably an institutional one.',
    roles: 'What may they do?',
    rolesHint: 'You may tick several. They can be changed whenever needed.',
    position: 'Position held from today',
    noPosition: 'None for now',
    submit: 'Send the invitation',
    missingName: 'Enter the name',
    missingEmail: 'Enter the e-mail',
    badEmail: 'Enter a complete e-mail, like name@town.gov',
    taken: 'There is already an account with that e-mail',
    missingRole: 'Tick at least one permission',
    sent: email => `Invitation sent to ${email}.`,
    mailSubject: organization => `Your account at ${organization}`,
    mailBody: (name, inviter, organization, url) =>
      `Hello, ${name}:\n\n${inviter} opened an account for you in the citizen-attention system of ${organization}. Open this link within seven days and choose your password:\n\n${url}\n\nThe link works once. If you did not expect this message, do nothing.`,
  },
})
