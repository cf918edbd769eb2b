import { type ComponentChildren, h } from 'preact'
import { Document } from '../document.tsx'
import { TokenContext } from '../form/frame.tsx'
import { Link } from '../link.tsx'
import { Notice } from '../parts/messages.tsx'
import type { Flash, LanguageLink, Shell } from '../shell.ts'
import { Mark } from '../wordmark.tsx'
import { type Face, FaceContext, fill, useWords, WordsContext } from '../words.ts'

export type FrameProps = {
  shell: Shell
  title: string
  /** Something is wrong with what was sent: the window's title says so first. */
  failed?: boolean
  face: Face
  islands?: string[]
  description?: string
  index?: boolean
  /** The draft of this name arrived: forget it. */
  clearDraft?: string
  children: ComponentChildren
}

/** Document, words and token around everything. */
export function Frame({ shell, title, failed, face, islands, description, index, children }: FrameProps) {
  const full = [failed && shell.words.titleErrorPrefix, title].filter(Boolean).join(': ')
  return (
    <Around shell={shell} face={face}>
      <Document
        title={`${full} · ${shell.organizationName}`}
        lang={shell.locale}
        face={face}
        brandUrl={shell.brandUrl}
        islands={islands}
        description={description}
        index={index}
      >
        <a class="govuk-skip-link" href="#content">
          {shell.words.skipToContent}
        </a>
        {children}
      </Document>
    </Around>
  )
}

export type AroundProps = { shell: Pick<Shell, 'words' | 'token'>; face?: Face; children: ComponentChildren }

/** Words and token for everything inside: what a layout gives, and what a piece of a page drawn alone needs too. */
export function Around({ shell, face = 'public', children }: AroundProps) {
  const faced = h(FaceContext.Provider, { value: face }, children)
  return h(WordsContext.Provider, { value: shell.words }, h(TokenContext.Provider, { value: shell.token }, faced))
}

export function FlashMessage({ flash }: { flash?: Flash }) {
  return flash ? (
    <Notice kind={flash.kind} announce>
      <p>{flash.text}</p>
    </Notice>
  ) : null
}

/** Told on every page of an installation that only shows: nobody should take it for the real thing. */
export function DemoNotice({ shell }: { shell: Shell }) {
  if (!shell.demo) return null
  return (
    <aside class="cv-demo" aria-label={shell.words.information}>
      <p class="cv-width">{shell.words.demoNotice}</p>
    </aside>
  )
}

export function Emblem({ shell }: { shell: Shell }) {
  const { coatOfArmsUrl, organizationName, homeUrl } = shell
  return (
    <a class="cv-emblem" href={homeUrl}>
      {coatOfArmsUrl ? (
        <img class="cv-emblem__arms" src={coatOfArmsUrl} alt="" width={44} height={44} />
      ) : (
        <Mark size={36} />
      )}
      <span class="cv-emblem__name">{organizationName}</span>
    </a>
  )
}

export function Languages({ languages }: { languages: LanguageLink[] }) {
  const words = useWords()
  if (languages.length < 2) return null
  return (
    <nav class="cv-languages" aria-label={words.language}>
      <ul>
        {languages.map(language => (
          <li key={language.url}>
            {language.current ? (
              <span aria-current="true" lang={language.lang}>
                {language.label}
              </span>
            ) : (
              <Link to={language.url} lang={language.lang} kind="quiet">
                {language.label}
              </Link>
            )}
          </li>
        ))}
      </ul>
    </nav>
  )
}

export function Footer({ shell }: { shell: Shell }) {
  const { words, footerLinks = [] } = shell
  const [before, after] = fill(words.madeWith, { product: '\u0000' }).split('\u0000')
  return (
    <footer class="cv-footer">
      <div class="cv-width cv-footer__inner">
        {footerLinks.length > 0 && (
          <ul class="cv-footer__links">
            {footerLinks.map(link => (
              <li key={link.url}>
                <Link to={link.url} kind="quiet">
                  {link.label}
                </Link>
              </li>
            ))}
          </ul>
        )}
        <Languages languages={shell.languages} />
        <p class="cv-footer__made">
          <Mark size={20} /> {before}
          <strong>{words.productName}</strong>
          {after}
        </p>
      </div>
    </footer>
  )
}
