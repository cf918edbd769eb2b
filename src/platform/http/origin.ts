/**
 * A form may be sent only from our own pages. Browsers say where a POST comes from (Sec-Fetch-Site, else Origin, else
 * Referer); a caller that says nothing is no browser and carries no one's cookies. No token can expire while somebody types.
 */
export interface OriginHeaders {
  host?: string
  'sec-fetch-site'?: string | string[]
  origin?: string
  referer?: string
}

export function comesFromHere(headers: OriginHeaders): boolean {
  const site = headers['sec-fetch-site']
  if (typeof site === 'string') return site === 'same-origin' || site === 'none'
  const source = headers.origin ?? headers.referer
  if (source === undefined) return true
  return URL.canParse(source) && new URL(source).host === headers.host
}
