import { print } from '../../../platform/http/print.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import type { Texts } from './vocabulary.ts'
import { practiceWords } from './words.ts'

/** The sheet on the organization's paper; without a day of publication it says that it is a draft. */
export function printSheet(visit: Visit, year: number, texts: Texts, publishedAt: Date | null) {
  const words = visit.words(practiceWords)
  const say = visit.moments
  const { module, topic, place, title, ...paragraphs } = texts
  return print(visit, {
    template: new URL('./good-practice.typ', import.meta.url),
    title: words.title,
    fileName: words.file(year),
    footer: words.guide,
    data: {
      facts: [
        { label: words.field.module, value: module },
        { label: words.field.topic, value: topic },
        { label: words.when, value: String(year) },
        { label: words.where, value: place },
        { label: words.field.title, value: title },
      ],
      sections: Object.entries(paragraphs).map(([field, text]) => ({
        heading: words.field[field as keyof typeof paragraphs],
        text,
      })),
      foot: [
        publishedAt ? words.publishedOn(say.longDate(publishedAt)) : words.draft,
        visit.tenant.synthetic ? words.synthetic : '',
      ].filter(Boolean),
    },
  })
}
