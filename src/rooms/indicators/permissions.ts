import { permissions } from '../../platform/permissions/permissions.ts'

export const may = permissions('indicators', {
  /** A liaison sees those of its own units and those of no unit; the others see all. */
  see: ['administrator', 'coordinator', 'liaison', 'quality', 'control', 'auditor'],
  seeAll: ['administrator', 'coordinator', 'quality', 'control', 'auditor'],
  /** Define indicators and their formulas. */
  define: ['administrator', 'quality'],
  /** Write down what was observed: queue times, figures given by hand. */
  observe: ['administrator', 'coordinator', 'clerk', 'liaison', 'quality'],
  /** The same of every service; the others, of those of their own units. */
  observeAll: ['administrator', 'coordinator', 'clerk', 'quality'],
  /** Give a figure again, with its reason, also where it was frozen. */
  correct: ['quality', 'control'],
  export: ['administrator', 'coordinator', 'quality', 'control', 'auditor'],
})
