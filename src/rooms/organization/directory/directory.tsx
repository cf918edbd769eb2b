import type { AppDatabase } from '../../../platform/db/database.ts'
import type { House } from '../../../platform/http/house.ts'
import type { Locale } from '../../../platform/words/words.ts'
import { allTenants } from '../tenants.ts'
import { DirectoryView, directoryWords } from './directory.view.tsx'

/** Lists the organizations of the installation, or names the only one. */
export async function frontDoor(db: AppDatabase, locale: Locale): ReturnType<House['frontDoor']> {
  const tenants = await allTenants(db)
  const [only] = tenants
  if (only && tenants.length === 1) return { onlySlug: only.slug }
  const body = <DirectoryView tenants={tenants} locale={locale} />
  return { locale, screen: { face: 'public', title: directoryWords(locale).title, body } }
}
