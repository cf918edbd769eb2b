import { catalogue } from '../../../platform/words/words.ts'

const spanish = {
  lead: 'Con estas horas se cuentan los plazos en horas hábiles y se decide qué llegó después del horario.',
  hint: 'De qué hora a qué hora, como 8:00-15:00. Si hay varias partes en el día, sepárelas con comas: 8:00-14:00, 16:00-18:00. Deje vacío el día que no se trabaja.',
  bad: (day: string) => `En ${day} escriba horas como 8:00-15:00, separadas con comas`,
  reversed: (day: string) => `En ${day} cada parte tiene que terminar después de empezar`,
  overlaps: (day: string) => `En ${day} dos partes se enciman`,
  none: 'Tiene que haber al menos un día de trabajo: sin él ningún plazo terminaría',
  recount: 'Los plazos abiertos se cuentan de nuevo con el horario nuevo; se guardan las dos fechas.',
  saved: 'Horario guardado. Los plazos abiertos se están contando de nuevo.',
}

export const hoursWords = catalogue<typeof spanish>({
  'es-MX': spanish,
  en: {
    lead: 'Terms in business hours are counted with these, and what arrived after hours is decided.',
    hint: 'From which hour to which, like 8:00-15:00. If the day has several parts, separate them with commas: 8:00-14:00, 16:00-18:00. Leave empty the day that is not worked.',
    bad: day => `On ${day} enter hours like 8:00-15:00, separated by commas`,
    reversed: day => `On ${day} each part has to end after it starts`,
    overlaps: day => `On ${day} two parts overlap`,
    none: 'There has to be at least one working day: without it no term would ever end',
    recount: 'Open terms are counted again with the new hours; both dates are kept.',
    saved: 'Hours saved. Open terms are being counted again.',
  },
})
