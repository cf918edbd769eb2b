/**
 * The sheet with which a municipality offers a practice of its own to others, with the fields of the Mexican guide (Guía
 * Consultiva de Desempeño Municipal, INAFED): what was wrong, what was done, and why it strengthens, can be measured, had an
 * effect and can be repeated.
 */
import { z } from 'zod'

export const FIELDS = [
  'module',
  'topic',
  'place',
  'title',
  'problem',
  'scheme',
  'strengthened',
  'measurable',
  'impact',
  'replicable',
] as const
export type Field = (typeof FIELDS)[number]
export type Texts = Record<Field, string>

/** Lines rather than paragraphs. */
export const SHORT_FIELDS: ReadonlySet<Field> = new Set(['module', 'topic', 'place', 'title'])

export const LONGEST_SHORT = 200
export const LONGEST_TEXT = 3000

/** What the data say of a year of charters. */
export interface PracticeFigures {
  services: number
  charters: number
  certified: number
  units: number
  unitsWithCharter: number
  commitments: number
  /** Judgements of the ended periods of the year. */
  kept: number
  broken: number
  noData: number
  /** The longest chain of renewals in a row. */
  renewals: number
  since: number | null
  trained: number
  sessions: number
  studies: number
  claims: number
}

export const yearField = (wrong?: string) => z.coerce.number(wrong).int(wrong).min(1990, wrong).max(2200, wrong)
