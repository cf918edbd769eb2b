import { catalogue } from '../../../platform/words/words.ts'
import type { Aspect } from './differences.ts'
import { english } from './words.en.ts'

const spanish = {
  title: (now: number, was: number) => `Qué cambia de la versión ${was} a la ${now}`,
  none: 'Las dos versiones dicen lo mismo.',
  first: 'Es la primera versión: no hay otra con que compararla.',
  added: (code: string, statement: string) => `${code} es nuevo: «${statement}»`,
  removed: (code: string, statement: string) => `${code} ya no está: «${statement}»`,
  changed: (code: string) => `${code} cambia`,
  aspects: {
    statement: 'Compromiso',
    target: 'Meta',
    indicatorId: 'Indicador',
    attribute: 'Expectativa que atiende',
    population: 'A quién se aplica',
    remedy: 'Qué se da si no se cumple',
    complaintChannel: 'Por dónde reclamar',
    validFrom: 'Vale desde',
    validTo: 'Vale hasta',
  } satisfies Record<Aspect, string> as Record<Aspect, string>,
  followed: (name: string) => `Se empieza a seguir «${name}»`,
  unfollowed: (name: string) => `Se deja de seguir «${name}»`,
  summary: 'Resumen',
  what: 'Qué',
  was: 'Antes',
  now: 'Ahora',
  nothing: '(vacío)',
  promises: 'Compromisos e indicadores',
  texts: 'Texto',
}

export type CompareWords = typeof spanish

export const compareWords = catalogue<CompareWords>({ 'es-MX': spanish, en: english })
