import type { Tenant } from '../../../platform/http/visit.ts'
import { Link } from '../../../platform/views/parts.tsx'
import { catalogue, type Locale } from '../../../platform/words/words.ts'

const spanish = {
  title: 'Elige tu organización',
  lead: 'Una carta de servicios que se mide a sí misma: aquí pides, reportas, das seguimiento y ves si te cumplen.',
  synthetic: 'Ejemplo con datos inventados',
  staff: 'Entrada del personal',
}

export const directoryWords = catalogue<typeof spanish>({
  'es-MX': spanish,
  en: {
    title: 'Choose your organization',
    lead: 'A citizen charter that measures itself: ask, report, follow up and see whether the promise is kept.',
    synthetic: 'Example with invented data',
    staff: 'Staff sign-in',
  },
})

export function DirectoryView({ tenants, locale }: { tenants: Tenant[]; locale: Locale }) {
  const words = directoryWords(locale)
  return (
    <>
      <p class="govuk-body-l">{words.lead}</p>
      <Organizations tenants={tenants} under={null} synthetic={words.synthetic} />
    </>
  )
}

/** Each organization with those that depend on it below it. */
function Organizations({ tenants, under, synthetic }: { tenants: Tenant[]; under: number | null; synthetic: string }) {
  const here = tenants.filter(({ parentId }) => parentId === under)
  if (here.length === 0) return null
  return (
    <ul class="govuk-list cv-directory">
      {here.map(tenant => (
        <li key={tenant.slug}>
          <Link to={`/o/${tenant.slug}`}>{tenant.name}</Link>
          {tenant.synthetic && <span class="govuk-hint">{synthetic}</span>}
          <Organizations tenants={tenants} under={tenant.id} synthetic={synthetic} />
        </li>
      ))}
    </ul>
  )
}
