/**
 * Excel and LibreOffice run a cell that begins so (OWASP, "CSV Injection"), in full-width forms too. An apostrophe makes them show the text
 * instead; a text that already begins with apostrophes before such a sign gets one more, so that taking one off gives it back.
 */
const FORMULA = /^'*[=+\-@\t\r＝＋－＠]/
const GUARDED = /^''*[=+\-@\t\r＝＋－＠]/

/** The text as a cell that no spreadsheet runs. */
export const guarded = (text: string): string => (FORMULA.test(text) ? `'${text}` : text)

/** The text that was guarded. */
export const unguarded = (cell: string): string => (GUARDED.test(cell) ? cell.slice(1) : cell)
