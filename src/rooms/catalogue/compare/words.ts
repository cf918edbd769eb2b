import { catalogue } from '../../../platform/words/words.ts'

const spanish = {
  added: 'Se agregó',
  removed: 'Se quitó',
  before: 'Antes',
  now: 'Ahora',
  nothing: 'No se decía',
  noLonger: 'Ya no se dice',
  reordered: 'Lo mismo, en otro orden.',
  same: 'Dicen lo mismo.',
}

export const differenceWords = catalogue<typeof spanish>({
  'es-MX': spanish,
  en: {
    added: 'Added',
    removed: 'Removed',
    before: 'Before',
    now: 'Now',
    nothing: 'It was not said',
    noLonger: 'It is no longer said',
    reordered: 'The same, in another order.',
    same: 'They say the same.',
  },
})
