/** Addresses of the tracking page; the key travels in the query, as it does in the code of the receipt. */
export const trackPath = '/seguimiento'
const below = (folio: string, page: string, key: string) =>
  `${trackPath}/${encodeURIComponent(folio)}${page}?clave=${encodeURIComponent(key)}`

export const followPath = (folio: string, key: string) => below(folio, '', key)
export const addPath = (folio: string, key: string) => below(folio, '/agregar', key)
export const reopenPath = (folio: string, key: string) => below(folio, '/reabrir', key)
/** Where the attention is rated, which a room above this one offers. */
export const ratePath = (folio: string, key: string) => below(folio, '/calificar', key)
export const receiptPath = (folio: string, key: string) => below(folio, '/acuse.pdf', key)
export const attachmentPath = (folio: string, attachment: number, key: string) =>
  below(folio, `/archivo/${attachment}`, key)
export const thumbnailPath = (folio: string, attachment: number, key: string) =>
  `${attachmentPath(folio, attachment, key)}&vista=miniatura`
