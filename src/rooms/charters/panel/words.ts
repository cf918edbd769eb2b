import { catalogue } from '../../../platform/words/words.ts'

const spanish = {
  title: (charter: string) => `Cómo cumplimos: ${charter}`,
  more: 'Ver la carta completa',
  by: (organization: string, day: string) => `${organization} · ${day}`,
  share: 'Poner este panel en otro sitio',
  shareLead:
    'Cualquier página puede mostrar cómo se cumple esta carta. El panel se actualiza solo, no usa cookies ni recoge datos de quien lo ve.',
  copy: 'Copia este código en tu página',
  frameTitle: (charter: string) => `Panel de cumplimiento: ${charter}`,
  result: (text: string, target: string) => `${text} · prometimos ${target}`,
}

export const panelWords = catalogue<typeof spanish>({
  'es-MX': spanish,
  'es-CO': { copy: 'Copie este código en su página' },
  en: {
    title: charter => `How we keep it: ${charter}`,
    more: 'See the whole charter',
    by: (organization, day) => `${organization} · ${day}`,
    share: 'Put this panel on another site',
    shareLead:
      'Any page may show how this charter is kept. The panel updates itself, uses no cookies and collects nothing about who sees it.',
    copy: 'Copy this code into your page',
    frameTitle: charter => `Compliance panel: ${charter}`,
    result: (text, target) => `${text} · we promised ${target}`,
  },
})
