import { catalogue } from '../../../platform/words/words.ts'
import { english } from './words.en.ts'

const spanish = {
  profile: 'Datos',
  name: 'Nombre completo',
  email: 'Correo electrónico',
  save: 'Guardar',
  saved: 'Datos guardados.',
  roles: 'Permisos',
  rolesLegend: '¿Qué puede hacer?',
  saveRoles: 'Guardar permisos',
  rolesSaved: 'Permisos guardados. Valen desde ahora.',
  lastAdministrator:
    'Es la única persona activa que administra el sistema: dé antes ese permiso a otra, o nadie podría darlo después',
  access: 'Acceso',
  lastUse: 'Último uso',
  never: 'Nunca ha entrado',
  secondFactor: 'Segundo factor',
  on: 'Activo',
  off: 'Inactivo',
  refusedMail: 'Su correo rechazó un mensaje nuestro: revise la dirección y vuelva a enviarlo.',
  waitingMail: 'Un mensaje sigue sin poder salir; se vuelve a intentar solo.',
  invited: 'Se le envió una invitación y todavía no elige su contraseña.',
  resend: 'Volver a enviar la invitación',
  resent: 'Invitación enviada de nuevo. El enlace anterior ya no sirve.',
  lockedUntil: (when: string) => `La cuenta se cerró por intentos fallidos y se abre sola el ${when}.`,
  unlock: 'Abrirla ahora',
  unlocked: 'Cuenta abierta.',
  removeSecondFactor: 'Quitar su segundo factor',
  removeSecondFactorHint:
    'Para quien perdió el teléfono y sus códigos. Asegúrese de que es la persona: entrará solo con su contraseña y podrá activarlo de nuevo.',
  secondFactorRemoved: 'Segundo factor quitado.',
  endSessions: 'Cerrar sus sesiones',
  sessionsEnded: (n: number) => (n === 1 ? 'Se cerró 1 sesión.' : `Se cerraron ${n} sesiones.`),
  deactivate: 'Desactivar la cuenta',
  deactivateHint:
    'Dejará de entrar y sus sesiones se cierran ahora. Lo que hizo queda en la historia con su nombre. Puede reactivarla cuando quiera.',
  deactivated: 'Cuenta desactivada.',
  oneself: 'No puede desactivar su propia cuenta: pídalo a otra persona que administre',
  reactivate: 'Reactivar la cuenta',
  reactivated: 'Cuenta reactivada.',
  positions: 'Puestos',
  positionsHint:
    'Un puesto se ocupa desde un día y hasta otro. Nada se borra: la historia dice quién hacía qué en cada fecha.',
  unit: 'Dependencia',
  noPositions: 'No ha ocupado ningún puesto.',
  give: 'Dar un puesto o una suplencia',
  choose: 'Elija…',
  given: 'Puesto registrado.',
  end: 'Terminar',
  endOf: (position: string) => `en ${position}`,
  lastDay: 'Último día',
  ended: 'Fecha de término guardada.',
  action: 'Acción',
  current: 'Hoy',
  past: 'Terminó',
  coming: 'Por empezar',
}

export type AdministerWords = typeof spanish

export const administerWords = catalogue<AdministerWords>({ 'es-MX': spanish, en: english })
