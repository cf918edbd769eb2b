import { z } from 'zod'
import type { Read } from '../../../platform/db/handles.ts'
import { identity, optionalIdentity, optionalText } from '../../../platform/http/fields.ts'
import { act, type FormState, go, missing, page } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { Actions, Button, ErrorSummary, Form, SelectField, TextField } from '../../../platform/views/form.tsx'
import { Link } from '../../../platform/views/parts.tsx'
import { listedServices } from '../../catalogue/index.ts'
import { type CaseFile, caseById } from '../case/case.queries.ts'
import { casePath, classifyPath } from '../case/paths.ts'
import { seesCase } from '../case/visible.ts'
import { may } from '../permissions.ts'
import { neighbourhoods } from '../receive/neighbourhoods.ts'
import { attendingUnits } from '../refer/units.queries.ts'
import { isOpen, KINDS } from '../vocabulary.ts'
import { nouns } from '../words/vocabulary.ts'
import { classify } from './classify.ts'
import { registerWords } from './words.ts'

interface AtCase {
  params: { id: number }
}

export const classifyPage = page({
  path: '/interno/solicitudes/:id/clasificar',
  permission: may.refer,
  params: z.object({ id: identity() }),
  async show(read, visit, { params }: AtCase, form) {
    if (!(await seesCase(read, visit, params.id))) return missing
    const file = await caseById(read, params.id)
    if (!file) return missing
    if (!isOpen(file.state) || file.main) return go(visit.url(casePath(params.id)))
    const words = visit.words(registerWords)
    const known = Object.keys(form.values).length > 0 ? form : { values: valuesOf(file), errors: {} }
    return {
      face: 'staff',
      title: words.title,
      lead: words.lead,
      breadcrumbs: [{ label: file.folio, url: visit.url(casePath(params.id)) }],
      body: <ClassifyView visit={visit} form={known} file={file} offered={await offeredFor(read, visit, file)} />,
    }
  },
  acts: {
    submit: act({
      schema: visit => {
        const words = visit.words(registerWords)
        return z.object({
          kind: z.enum(KINDS, { error: words.unknown }),
          service: optionalIdentity(),
          unit: optionalIdentity(),
          neighbourhood: optionalIdentity(),
          address: optionalText(300),
        })
      },
      perform: (write, visit, values, at: AtCase) =>
        classify(write, visit, at.params.id, {
          kind: values.kind,
          serviceId: values.service,
          unitId: values.unit,
          neighbourhoodId: values.neighbourhood,
          address: values.address,
        }),
    }),
  },
})

const idText = (id: number | null) => (id === null ? '' : String(id))

const valuesOf = (file: CaseFile): FormState['values'] => ({
  kind: file.kind,
  service: idText(file.serviceId),
  unit: idText(file.unitId),
  neighbourhood: idText(file.neighbourhoodId),
  address: file.address,
})

interface Offered {
  kinds: { value: string; label: string }[]
  services: { value: string; label: string }[]
  units: { value: string; label: string }[]
  places: { value: string; label: string }[]
}

async function offeredFor(read: Read, visit: Visit, file: CaseFile): Promise<Offered> {
  const option = ({ id, name }: { id: number; name: string }) => ({ value: String(id), label: name })
  const { request_kinds } = await read.db
    .selectFrom('organization')
    .select('request_kinds')
    .where('id', '=', read.organizationId)
    .executeTakeFirstOrThrow()
  const names = visit.words(nouns).kind
  return {
    kinds: KINDS.filter(kind => kind === file.kind || request_kinds.includes(kind)).map(kind => ({
      value: kind,
      label: names[kind],
    })),
    services: withCurrent((await listedServices(read)).map(option), file.serviceId, file.serviceName).toSorted((a, b) =>
      a.label.localeCompare(b.label, visit.locale),
    ),
    units: withCurrent((await attendingUnits(read)).map(option), file.unitId, file.unitName),
    places: withCurrent((await neighbourhoods(read)).map(option), file.neighbourhoodId, file.neighbourhood),
  }
}

/** What it already has is offered too, even if it is no longer in use. */
function withCurrent(options: Offered['units'], id: number | null, name: string | null): Offered['units'] {
  if (id === null || options.some(({ value }) => value === String(id))) return options
  return [...options, { value: String(id), label: name ?? '' }]
}

function ClassifyView(props: { visit: Visit; form: FormState; file: CaseFile; offered: Offered }) {
  const { visit, form, file, offered } = props
  const words = visit.words(registerWords)
  return (
    <>
      <ErrorSummary form={form} />
      <Form action={visit.url(classifyPath(file.id))}>
        <SelectField form={form} name="kind" label={words.kind} options={offered.kinds} />
        <SelectField
          form={form}
          name="service"
          label={words.service}
          options={offered.services}
          blank={words.noService}
        />
        <SelectField form={form} name="unit" label={words.unit} options={offered.units} blank={words.unitOfService} />
        <SelectField
          form={form}
          name="neighbourhood"
          label={words.neighbourhood}
          options={offered.places}
          blank={words.noNeighbourhood}
        />
        <TextField form={form} name="address" label={words.address} optional maxlength={300} />
        <Actions>
          <Button>{words.submit}</Button>
          <Link to={visit.url(casePath(file.id))}>{words.cancel}</Link>
        </Actions>
      </Form>
    </>
  )
}
