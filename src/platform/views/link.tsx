import type { ComponentChildren } from 'preact'

const allowedSchemes = new Set(['http:', 'https:', 'mailto:', 'tel:'])

/**
 * The address if a link may lead there, else undefined: our own paths, http(s), mail and telephone. Browsers ignore
 * control characters and leading spaces in an address, so they are taken out before judging ("java\nscript:").
 */
export function safeUrl(url: string): string | undefined {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters browsers skip
  const clean = url.replace(/[\u0000-\u0020\u007f-\u00a0\u2028\u2029]/g, '')
  const scheme = /^[a-z][a-z0-9+.-]*:/i.exec(clean)
  if (scheme) return allowedSchemes.has(scheme[0].toLowerCase()) ? url.trim() : undefined
  return /^[^/?#]*:/.test(clean) ? undefined : url.trim()
}

export type LinkProps = {
  to: string
  children: ComponentChildren
  /** Said to people who cannot see what surrounds the link. */
  hidden?: string
  kind?: 'plain' | 'quiet' | 'strong' | 'inverse'
  current?: boolean
  download?: boolean | string
  rel?: string
  lang?: string
  class?: string
  id?: string
}

const kinds = {
  plain: '',
  quiet: ' govuk-link--no-visited-state cv-link--quiet',
  strong: ' cv-link--strong',
  inverse: ' govuk-link--inverse',
}

/** The only way to write a link: an address with a scheme we do not know becomes plain text. */
export function Link({
  to,
  children,
  hidden,
  kind = 'plain',
  current,
  download,
  rel,
  lang,
  class: extra,
  id,
}: LinkProps) {
  const href = safeUrl(to)
  const text = hidden ? (
    <>
      {children}
      <span class="govuk-visually-hidden"> {hidden}</span>
    </>
  ) : (
    children
  )
  if (href === undefined) return <span class={extra}>{text}</span>
  const classes = extra ?? `govuk-link${kinds[kind]}`
  return (
    <a
      class={classes}
      href={href}
      aria-current={current ? 'page' : undefined}
      download={download}
      rel={rel}
      lang={lang}
      hreflang={lang}
      id={id}
    >
      {text}
    </a>
  )
}
