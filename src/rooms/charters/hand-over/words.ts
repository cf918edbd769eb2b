import { catalogue } from '../../../platform/words/words.ts'

const spanish = {
  title: 'Pasar la carta a otra dependencia',
  hint: (unit: string) =>
    `Hoy responde por ella ${unit}. La que se elija escribirá y firmará sus informes, y lo que se incumpla desde hoy será suyo. El texto, las firmas y lo ya informado no cambian; las no conformidades abiertas se reasignan en Mejora.`,
  unit: 'Dependencia que responderá por ella',
  choose: 'Elija una dependencia',
  chooseUnit: 'Elija otra dependencia en uso',
  signing: 'Su siguiente versión se está revisando o firmando: termine o devuélvala a borrador antes',
  already: 'Otra persona acaba de pasarla a otra dependencia',
  ended: (unit: string) => `${unit} ya no está en uso: nadie puede firmar los informes de esta carta.`,
}

export const handOverWords = catalogue<typeof spanish>({
  'es-MX': spanish,
  en: {
    title: 'Hand the charter over to another department',
    hint: unit =>
      `Today ${unit} answers for it. The one chosen will write and sign its reports, and what is not kept from today on will be its own. Text, signatures and what was reported do not change; open nonconformities are reassigned in Improvement.`,
    unit: 'Department that will answer for it',
    choose: 'Choose a department',
    chooseUnit: 'Choose another department in use',
    signing: 'Its next version is being reviewed or signed: finish it or return it to draft first',
    already: 'Somebody has just handed it over',
    ended: unit => `${unit} is no longer in use: nobody can sign the reports of this charter.`,
  },
})
