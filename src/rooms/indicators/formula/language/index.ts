/** The language in which a quality office writes its formulas, in Spanish and English; pure. */
export { type FormulaLanguage, type FormulaNames, formulaLanguage } from './language.ts'
export type { Problem } from './problem.ts'
export { problemText } from './problem-words.ts'
export { readFormula } from './read.ts'
export { writeFormula } from './write.ts'
