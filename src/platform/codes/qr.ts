/** QR codes for receipts and posters (ISO/IEC 18004), with the four-module quiet zone that the standard asks for and 15 % error correction. */
import QRCode from 'qrcode'

const OPTIONS = { errorCorrectionLevel: 'M', margin: 4, color: { dark: '#000000', light: '#ffffff' } } as const

/** The code as an SVG document without size, which fills the box it is put in. Give it a text alternative where it is shown. */
export function qrSvg(text: string): Promise<string> {
  return QRCode.toString(text, { ...OPTIONS, type: 'svg' })
}

/** The code as a PNG of `pixels` on each side, for mail programs that show no SVG. */
export function qrPng(text: string, pixels = 512): Promise<Buffer> {
  return QRCode.toBuffer(text, { ...OPTIONS, type: 'png', width: pixels })
}
