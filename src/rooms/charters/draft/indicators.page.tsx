import { z } from 'zod'
import { identity, several } from '../../../platform/http/fields.ts'
import { act, done, missing, page, refuse } from '../../../platform/http/page.ts'
import { Button, CheckboxesField, ErrorSummary, Form, formOf, HiddenField } from '../../../platform/views/form.tsx'
import { Card } from '../../../platform/views/parts.tsx'
import { BASES } from '../../indicators/index.ts'
import { writing } from '../drafting.ts'
import { charterScreen } from '../frame.tsx'
import { charterPaths } from '../paths.ts'
import { may } from '../permissions.ts'
import { commitmentsOf, indicatorIdsOf } from '../read/commitments.queries.ts'
import { nouns } from '../words/nouns.ts'
import { baseWords } from './base-words.ts'
import { draftToWrite } from './draft-to-write.ts'
import { choosableIndicators, followIndicators, proposeBases } from './indicators.ts'
import { draftWords } from './words.ts'

const params = z.object({ charter: identity(), version: identity() })
type At = { params: z.output<typeof params>; query: unknown }

export const indicatorsPage = page({
  path: charterPaths.indicators(':charter', ':version'),
  permission: may.draft,
  params,
  async show(read, visit, { params: at }: At, sent) {
    const found = await draftToWrite(read, visit, at)
    if (!found) return missing
    const words = visit.words(draftWords)
    const bases = visit.words(baseWords)
    const followed = await indicatorIdsOf(read, found.version.id)
    const choosable = await choosableIndicators(read, found.charter, followed)
    const has = new Set(choosable.filter(({ id }) => followed.includes(id)).map(({ base }) => base))
    const form = formOf(sent, 'submit', { indicators: followed.map(String) })
    const body = (
      <>
        <ErrorSummary form={form} />
        <p class="govuk-body">{words.indicatorsHint}</p>
        <Card title={words.bases}>
          <Form id="propose">
            <HiddenField name="_act" value="propose" />
            <ul class="govuk-list govuk-list--bullet">
              {Object.values(bases).map(({ short, meaning }) => (
                <li key={short}>
                  <strong>{short}.</strong> {meaning}
                </li>
              ))}
            </ul>
            {BASES.every(base => has.has(base)) ? (
              <p class="govuk-body">{words.proposed(0)}</p>
            ) : (
              <Button kind="secondary">{words.propose}</Button>
            )}
          </Form>
        </Card>
        <Form id="follow">
          <CheckboxesField
            form={form}
            name="indicators"
            label={words.follow}
            options={choosable.map(({ id, name, base }) => ({
              value: String(id),
              label: name,
              hint: base ? `${words.base}: ${bases[base].short}` : words.own,
            }))}
          />
          <Button>{visit.words(nouns).save}</Button>
        </Form>
      </>
    )
    return charterScreen(visit, found.charter, { face: 'text', title: words.indicators, body })
  },
  acts: {
    propose: act({
      schema: () => z.object({}),
      perform: (write, visit, _values, { params: at }: At) =>
        writing(write, visit, at, async (charter, version) => {
          const added = await proposeBases(write, visit, charter, version.id)
          const text = visit.words(draftWords).proposed(added)
          return done(visit, charterPaths.indicators(at.charter, at.version), text)
        }),
    }),
    submit: act({
      schema: () => z.object({ indicators: several(identity()) }),
      perform: (write, visit, { indicators }, { params: at }: At) =>
        writing(write, visit, at, async (charter, version) => {
          const promises = await commitmentsOf(write, version.id)
          const lost = promises.find(({ indicatorId }) => indicatorId !== null && !indicators.includes(indicatorId))
          if (lost) return refuse({ indicators: visit.words(draftWords).keptByPromise(lost.code) })
          const followed = await indicatorIdsOf(write, version.id)
          const known = new Set((await choosableIndicators(write, charter, followed)).map(({ id }) => id))
          const kept = followed.filter(id => indicators.includes(id))
          const added = indicators.filter(id => known.has(id) && !kept.includes(id))
          await followIndicators(write, version.id, [...kept, ...added])
          return done(visit, charterPaths.version(at.charter, at.version), visit.words(nouns).saved)
        }),
    }),
  },
})
