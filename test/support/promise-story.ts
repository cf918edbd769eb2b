/** How a promise about graffiti fared in Metepec: what each person writes, told once with forms alone and once in a browser. */

/** Days on which the story moves on: from the study to the verification. */
export const DAYS = {
  writing: '2026-10-20T17:00:00Z',
  requests: '2027-01-05T17:00:00Z',
  quarterOver: '2027-04-03T17:00:00Z',
  effectSeen: '2027-09-10T17:00:00Z',
}

/** The quarter that is missed. */
export const QUARTER = { code: '2027-T1', name: 'enero–marzo 2027' }

const REMEDY = 'Quitamos la pinta al día hábil siguiente y te explicamos por escrito por qué tardó'

export const PROMISES = {
  most: { statement: 'Retiramos nueve de cada diez pintas dentro del plazo', target: '90', remedy: REMEDY },
  all: { statement: 'Atendemos todas las pintas ofensivas dentro del plazo', target: '100', remedy: REMEDY },
}

export const INDICATOR = {
  code: 'pintas-en-plazo',
  name: 'Pintas retiradas dentro del plazo',
  meaning: 'De las pintas que había que quitar en el periodo, cuántas se quitaron a tiempo.',
  formula: 'porcentaje a tiempo de solicitudes por vencer donde servicio = "retiro-pintas"',
  effectiveFrom: '2026-01-01',
}

export const REQUESTS = ['Pinta en la barda de la primaria.', 'Rayaron el kiosco.', 'Pinta en el puente peatonal.']

export const CORRECTION = {
  contained: 'Se retiraron las tres pintas.',
  given: 'Retiro inmediato y aviso por escrito.',
  whys: { why1: 'No hubo cuadrilla', why2: 'No hay rol de suplencias' },
  rootCause: 'No existe un rol de suplencias',
  cause: 'staffing',
  action: 'Publicar el rol de suplencias',
  actionDueOn: '2027-04-30',
  result: 'Publicado y en uso desde el lunes.',
  verified: 'En dos trimestres no volvió a pasar.',
}

export const REPORT = {
  summary: 'No llegamos: ninguna de las tres pintas se quitó a tiempo.',
  causes: 'Faltó la cuadrilla y nadie la suplió.',
  actions: 'Hay rol de suplencias desde abril.',
}

export const CLAIM = 'Tres semanas después, la pinta sigue ahí.'
