const ADDRESS_IN_TEXT = /https?:\/\/[^\s<>"]*[^\s<>"'.,;:!?)\]»”]/g
const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
/** Mail programs drop style sheets; colours and measures are those of the pages. */
const PAGE = 'margin:0;padding:24px;background:#ffffff;color:#1d1b22;font:17px/1.5 Verdana,Arial,sans-serif'
const COLUMN = 'max-width:600px;margin:0 auto'
const LINK = 'color:#5b3a8e'

/** Plain text as a small HTML letter: paragraphs at empty lines, line ends kept, web addresses as links, everything else escaped. */
export function htmlOfText(text: string, title: string, lang: string): string {
  const paragraphs = text
    .replaceAll('\r\n', '\n')
    .trim()
    .split(/\n{2,}/)
  const body = paragraphs.map(paragraph => `<p>${linked(paragraph).replaceAll('\n', '<br>\n')}</p>`).join('\n')
  return [
    '<!doctype html>',
    `<html lang="${escaped(lang)}">`,
    `<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(title)}</title></head>`,
    `<body style="${PAGE}"><div style="${COLUMN}">`,
    body,
    '</div></body>',
    '</html>',
  ].join('\n')
}

function linked(text: string): string {
  let html = ''
  let written = 0
  for (const { 0: address, index } of text.matchAll(ADDRESS_IN_TEXT)) {
    html += `${escaped(text.slice(written, index))}<a href="${escaped(address)}" style="${LINK}">${escaped(address)}</a>`
    written = index + address.length
  }
  return html + escaped(text.slice(written))
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, sign => ESCAPES[sign]!)
}
