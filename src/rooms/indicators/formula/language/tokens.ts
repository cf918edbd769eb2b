/** One word, sign or quoted text of a formula, and where it stands: from 0, in characters. */
export interface Token {
  kind: 'word' | 'sign' | 'quoted' | 'unclosed'
  /** As it was written; of a quoted one, what stands between the quotes. */
  text: string
  /** As it is compared: without accents or capitals. */
  plain: string
  at: number
  length: number
}

const PIECE =
  /(?<quoted>"(?:[^"]|"")*"|“[^”]*”|«[^»]*»)|(?<unclosed>["“«].*$)|(?<word>-?[\p{L}\p{M}\p{N}_][\p{L}\p{M}\p{N}_.-]*)|(?<sign><=|>=|[^\s])/gsu

const SAME: Record<string, string> = { '≤': '<=', '≥': '>=' }

/** Lower case and without accents: how two words are compared. */
export const plainly = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

export function tokensOf(text: string): Token[] {
  return [...text.matchAll(PIECE)].map(({ 0: piece, index, groups = {} }) => {
    const place = { at: index, length: piece.length }
    if (groups.quoted) {
      const inside = piece.slice(1, -1)
      const said = piece.startsWith('"') ? inside.replaceAll('""', '"') : inside
      return { kind: 'quoted', text: said, plain: '', ...place }
    }
    if (groups.unclosed) return { kind: 'unclosed', text: piece, plain: '', ...place }
    if (groups.word) return { kind: 'word', text: piece, plain: plainly(piece), ...place }
    return { kind: 'sign', text: piece, plain: SAME[piece] ?? piece, ...place }
  })
}

/** A text between quotes, as `tokensOf` reads it back. */
export const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`
