/** The two faces of the house. */
export { Around } from './layout/frame.tsx'
export { PublicLayout, type PublicLayoutProps } from './layout/public.tsx'
export { StaffLayout, type StaffLayoutProps } from './layout/staff.tsx'
export type { Flash, LanguageLink, NavigationItem, Shell } from './shell.ts'
