/** What a PDF says of itself to whoever cannot see it: its words, its language, its title and the roles of its parts. */
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

export interface PdfRead {
  pages: number
  /** Of all the pages, white space squeezed. */
  text: string
  language: string | null
  title: string
  isTagged: boolean
  /** Roles of the tags of all the pages: `Table`, `TH`, `Figure`… */
  roles: Set<string>
  /** Figures that nothing tells in words. */
  silentFigures: number
}

interface Tag {
  role?: string
  alt?: string
  children?: unknown[]
}

export async function readPdf(body: Buffer): Promise<PdfRead> {
  const document = await getDocument({ data: new Uint8Array(body), verbosity: 0 }).promise
  const { info } = (await document.getMetadata()) as { info: { Title?: string; Language?: string } }
  const texts: string[] = []
  const tags: Tag[] = []
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number)
    const { items } = await page.getTextContent()
    texts.push(items.map(item => ('str' in item ? item.str : '')).join(' '))
    tags.push(...allTags(await page.getStructTree()))
  }
  return {
    pages: document.numPages,
    text: texts.join(' ').replace(/\s+/g, ' '),
    language: info.Language ?? null,
    title: info.Title ?? '',
    isTagged: (await document.getMarkInfo())?.Marked === true,
    roles: new Set(tags.flatMap(({ role }) => role ?? [])),
    silentFigures: tags.filter(({ role, alt }) => role === 'Figure' && !alt).length,
  }
}

const allTags = (tag: Tag | null): Tag[] =>
  tag ? [tag, ...(tag.children ?? []).flatMap(child => allTags(child as Tag))] : []
