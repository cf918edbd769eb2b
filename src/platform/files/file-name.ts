const EXTENSIONS: Record<string, string> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'application/pdf': 'pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx',
  'application/vnd.oasis.opendocument.text': 'odt',
  'application/vnd.oasis.opendocument.spreadsheet': 'ods',
  'text/plain': 'txt',
  'text/csv': 'csv',
}
const LONGEST = 80

/**
 * A name that can be shown, sent in a header and saved on any disk: no folders, no control or direction-changing characters
 * (`invoice‮fdp.exe` would read as `invoiceexe.pdf`), at most 80 characters, ending as the content says. `file` when nothing is left.
 */
export function safeFileName(name: string, mediaType: string): string {
  const base = name
    .normalize('NFC')
    .replace(/^.*[/\\]/s, '')
    .replace(/[\p{C}<>:"|?*]/gu, '')
    .replace(/\s+/g, ' ')
    .replace(/\.[A-Za-z0-9]{1,8}$/, '')
    .replace(/^[.\s]+|[.\s]+$/g, '')
  const short = [...base].slice(0, LONGEST).join('').trim()
  return `${short || 'file'}.${EXTENSIONS[mediaType] ?? 'bin'}`
}
