/** Where the pages of this room live, below an organization's address. */
export const paths = {
  signIn: '/entrar',
  secondFactor: '/entrar/codigo',
  forgotten: '/entrar/olvide',
  signOut: '/salir',
  account: '/interno/mi-cuenta',
  ownSecondFactor: '/interno/mi-cuenta/segundo-factor',
  people: '/interno/administracion/personas',
  invite: '/interno/administracion/personas/invitar',
  link: (token: string) => `/entrar/enlace/${token}`,
  person: (id: number | string) => `/interno/administracion/personas/${id}`,
} as const
