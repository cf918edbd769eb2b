import type { ComponentChildren } from 'preact'
import { assetUrl } from '../assets/manifest.ts'
import type { Face } from './words.ts'

export type DocumentProps = {
  title: string
  lang: string
  /** Which face of the house: its stylesheet and its script. */
  face: Face
  /** Stylesheet with the organization's colours (see `brandStylesheet`). */
  brandUrl?: string
  description?: string
  /** Scripts of islands that this page uses, by bundle name: "location-pin.js". */
  islands?: string[]
  /** Kept out of search engines unless told otherwise. */
  index?: boolean
  children: ComponentChildren
}

const font = 'atkinson-hyperlegible-next.woff2'

/** The whole HTML document. No inline script, no inline style: the strict content policy of the server holds. */
export function Document({ title, lang, face, brandUrl, description, islands = [], index, children }: DocumentProps) {
  return (
    <html lang={lang} class={`cv cv--${face}`}>
      <head>
        <meta charset="utf-8" />
        <title>{title}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="theme-color" content="#5b3a8e" />
        {description && <meta name="description" content={description} />}
        {!index && <meta name="robots" content="noindex" />}
        <link rel="preload" href={assetUrl(font)} as="font" type="font/woff2" crossorigin="anonymous" />
        <link rel="stylesheet" href={assetUrl(`${face}.css`)} />
        {brandUrl && <link rel="stylesheet" href={brandUrl} />}
        <link rel="icon" href={assetUrl('icon.svg')} type="image/svg+xml" />
        <script type="module" src={assetUrl(`${face}.js`)} />
        {islands.map(island => (
          <script key={island} type="module" src={assetUrl(island)} />
        ))}
      </head>
      <body class="govuk-template__body">{children}</body>
    </html>
  )
}
