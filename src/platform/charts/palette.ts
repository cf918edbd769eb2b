/** The house's own colours, for a drawing that stands alone; a page paints over them by class. */
export const COLOURS = {
  ink: '#1d1b22',
  soft: '#55505f',
  line: '#d8d3e3',
  paper: '#fff',
  brand: '#5b3a8e',
  wash: '#eeecf2',
  target: '#0b6b3a',
  bad: '#a61b1b',
} as const
