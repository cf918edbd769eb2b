import type { PortfolioFilters } from '../../catalogue/index.ts'

export const SERVICES = '/servicios'
export const servicePath = (code: string) => `${SERVICES}/${encodeURIComponent(code)}`
export const historyPath = (code: string) => `${servicePath(code)}/historia`
export const formPath = (code: string) => `${servicePath(code)}/formato`
export const servicePdfPath = (code: string) => `${servicePath(code)}/ficha.pdf`
export const PORTFOLIO_CSV = `${SERVICES}/portafolio.csv`
export const PORTFOLIO_PDF = `${SERVICES}/portafolio.pdf`

export interface Narrowing extends PortfolioFilters {
  charter?: 'con' | 'certificada'
}

/** The same list by another way of looking, or narrowed by something less. */
export function portfolioPath(path: string, { asked, need, unitId, free, channel, charter }: Narrowing): string {
  const said = Object.entries({
    ...{ q: asked, necesidad: need, dependencia: unitId, carta: charter, gratuito: free ? 'si' : '', medio: channel },
  }).flatMap(([name, value]) => (value ? [[name, String(value)]] : []))
  return said.length === 0 ? path : `${path}?${new URLSearchParams(said)}`
}

/** Whether something besides words narrows the list. */
export const isNarrowed = ({ need, unitId, charter, free, channel }: Narrowing): boolean =>
  Boolean(need || unitId || charter || free || channel)
