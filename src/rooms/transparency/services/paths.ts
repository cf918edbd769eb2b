export const SERVICES = '/servicios'
export const servicePath = (code: string) => `${SERVICES}/${encodeURIComponent(code)}`
