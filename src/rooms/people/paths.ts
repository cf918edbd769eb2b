/** Where the pages of this room live, below an organization's address. */
export const paths = {
  signIn: '/entrar',
  secondFactor: '/entrar/codigo',
  signOut: '/salir',
  account: '/interno/mi-cuenta',
} as const
