export const capturePath = '/interno/capturar'
export const capturedPath = (key: string) => `${capturePath}/${key}`
