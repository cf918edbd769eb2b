import { catalogue } from '../../../platform/words/words.ts'
import type { TargetRefusal } from '../../indicators/index.ts'
import type { PromiseRule } from './checks.ts'

const spanish = {
  title: 'Antes de enviarla',
  clean: 'No falta nada: cada compromiso responde a una expectativa, se puede medir y dice qué se da si no se cumple.',
  missing: (n: number) => (n === 1 ? 'Falta 1 cosa' : `Faltan ${n} cosas`),
  mend: 'Resolver',
  refused: (n: number) => (n === 1 ? 'No se puede todavía: falta 1 cosa' : `No se puede todavía: faltan ${n} cosas`),
  'no-training': 'Falta registrar la capacitación de la dependencia',
  'no-team': 'Falta nombrar al equipo de la carta',
  'no-study': 'Falta un estudio de expectativas con sus atributos',
  'no-summary': 'Falta el resumen: la promesa en una o dos frases',
  'no-change-note': 'Falta decir qué cambia respecto de la versión anterior y por qué: se publica como «Qué cambió»',
  'no-commitments': 'No hay ningún compromiso',
  /** Not missing, but to be looked at. */
  lookAt: 'Revise, aunque no impide seguir',
  numbersApart: (code: string, target: string) => `${code}: el texto dice un número que no es su meta (${target})`,
  apart: 'No coincide con el texto',
  quoted: (name: string) => `«${name}»`,
  sections: (part: string, sections: string) => `${part}: falta escribir ${sections}`,
  missingBases: (names: string) => `De los cinco indicadores básicos falta ${names}`,
  promise: {
    'no-expectation': 'no dice a qué expectativa responde',
    'no-indicator': 'no tiene indicador: no se puede medir',
    'no-target': 'no tiene meta: falta el comparador o el número',
    'no-source': 'se mide con un indicador que ya no tiene de dónde salir',
    'no-remedy': 'no dice qué se le da a la persona si no se cumple',
    'no-channel': 'no dice por dónde reclamar',
  } satisfies Record<PromiseRule, string> as Record<PromiseRule, string>,
  target: {
    not_a_number: 'tiene una meta que no es un número',
    wrong_way:
      'promete en el sentido contrario al que mejora su indicador: donde menos es mejor la meta es «a lo más», y donde más es mejor, «al menos»',
    outside_percent: 'tiene una meta que ninguna cifra puede alcanzar: un porcentaje va de 0 a 100',
    outside_score: 'tiene una meta que ninguna cifra puede alcanzar: una calificación va de 1 a 5',
    negative: 'tiene una meta negativa, y nada se mide por debajo de cero',
    not_whole: 'tiene por meta una parte de algo que se cuenta entero',
    upper_missing: 'no dice hasta cuánto llega su meta',
    upper_not_above: 'tiene una meta que termina antes de empezar',
    upper_unneeded: 'tiene una meta con dos números, y su comparación lleva uno',
    never_broken: 'tiene una meta que no se puede incumplir: no promete nada',
  } satisfies Record<TargetRefusal, string> as Record<TargetRefusal, string>,
}

export const checkWords = catalogue<typeof spanish>({
  'es-MX': spanish,
  en: {
    title: 'Before sending it',
    clean:
      'Nothing is missing: every commitment answers an expectation, can be measured and says what is given when it is not kept.',
    missing: n => (n === 1 ? '1 thing is missing' : `${n} things are missing`),
    mend: 'Resolve',
    refused: n => (n === 1 ? 'Not yet: 1 thing is missing' : `Not yet: ${n} things are missing`),
    'no-training': 'The training of the department is not recorded',
    'no-team': 'The team of the charter is not named',
    'no-study': 'There is no study of expectations with its attributes',
    'no-summary': 'The summary is missing: the promise in one or two sentences',
    'no-change-note': 'What changes from the former version and why is missing: it is published as “What changed”',
    'no-commitments': 'There is no commitment',
    lookAt: 'Look at this, although it stops nothing',
    numbersApart: (code, target) => `${code}: its sentence says a number that is not its target (${target})`,
    apart: 'Not what the sentence says',
    quoted: name => `“${name}”`,
    sections: (part, sections) => `${part}: to be written, ${sections}`,
    missingBases: names => `Of the five base indicators, missing ${names}`,
    promise: {
      'no-expectation': 'does not say which expectation it answers',
      'no-indicator': 'has no indicator: it cannot be measured',
      'no-target': 'has no target: the comparator or the number is missing',
      'no-source': 'is measured by an indicator that nothing feeds any more',
      'no-remedy': 'does not say what people get when it is not kept',
      'no-channel': 'does not say how to complain',
    },
    target: {
      not_a_number: 'has a target that is not a number',
      wrong_way:
        'promises the opposite of what makes its indicator better: where less is better the target is “at most”, and where more is, “at least”',
      outside_percent: 'has a target that no figure can reach: a percentage goes from 0 to 100',
      outside_score: 'has a target that no figure can reach: a score goes from 1 to 5',
      negative: 'has a negative target, and nothing is measured below zero',
      not_whole: 'has as its target a part of something that is counted whole',
      upper_missing: 'does not say how far its target reaches',
      upper_not_above: 'has a target that ends before it begins',
      upper_unneeded: 'has a target of two numbers, and its comparison takes one',
      never_broken: 'has a target that cannot be missed: it promises nothing',
    },
  },
})
