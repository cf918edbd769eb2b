/**
 * What is worth a look before a charter goes on and does not keep it from going: a sentence whose numbers are not its target, as when
 * one of the two was changed and the other was not. Words are not judged: «nueve de cada diez» may say anything. Pure.
 */
import type { Target, UnitOfMeasure } from '../../indicators/index.ts'

interface Doubted {
  id: number
  code: string
  statement: string
  indicatorId: number | null
  target: Target | null
}

/** Of some promises, those whose sentence says numbers in the unit of their target, none of which is it. */
export function numbersApart<P extends Doubted>(
  promises: readonly P[],
  indicators: readonly { id: number; unitOfMeasure: UnitOfMeasure }[],
): P[] {
  const units = new Map(indicators.map(({ id, unitOfMeasure }) => [id, unitOfMeasure]))
  return promises.filter(({ statement, target, indicatorId }) => {
    const unit = indicatorId === null ? undefined : units.get(indicatorId)
    return target !== null && unit !== undefined && isApart(statement, target, unit)
  })
}

/** Whether a sentence says numbers and none of them is the target, nor its upper end. */
export function isApart(statement: string, { target, upper }: Target, unit: UnitOfMeasure): boolean {
  const said = numbersIn(statement, unit === 'percent')
  return said.length > 0 && !said.some(number => number === target || number === upper)
}

const NUMBER = String.raw`(?<![\p{L}\d.,])\d+(?:[.,]\d+)*(?![\p{L}\d])`
const SHARE = new RegExp(String.raw`(${NUMBER})\s*(?:de cada|out of(?: every)?|in every)\s*(${NUMBER})`, 'gu')
const PERCENT = new RegExp(String.raw`(${NUMBER})\s*(?:%|por\s?ciento|per\s?cent)`, 'giu')

/** A share is said in per cent or as so many of each so many; any other unit, with the numbers that are no share. */
function numbersIn(statement: string, share: boolean): number[] {
  if (!share)
    return [...statement.replace(SHARE, ' ').replace(PERCENT, ' ').matchAll(new RegExp(NUMBER, 'gu'))].flatMap(
      ([one]) => readings(one),
    )
  const percents = [...statement.matchAll(PERCENT)].flatMap(([, one = '']) => readings(one))
  const parts = [...statement.matchAll(SHARE)].map(([, of = '', each = '']) => (100 * Number(of)) / Number(each))
  return [...percents, ...parts]
}

/** What a number may mean: `1,000` is a thousand or, where the comma is decimal, one. */
function readings(written: string): number[] {
  const decimal = written.replace(',', '.')
  const grouped = /^\d{1,3}(?:[.,]\d{3})+(?:[.,]\d+)?$/.test(written)
  if (!grouped) return [Number(decimal)]
  const thousands = written.replace(/[.,](?=\d{3}(?:[.,]|$))/g, '').replace(',', '.')
  return [thousands, decimal].map(Number).filter(Number.isFinite)
}
