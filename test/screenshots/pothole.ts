/** A photograph of nobody's street: drawn, so that no real place or person is shown. */
import sharp from 'sharp'

const STREET = `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="900" viewBox="0 0 120 90">
  <rect width="120" height="34" fill="#a9cbe0"/>
  <path d="M0 34V18h22v-6h20v10h18V9h26v14h14v-8h20v19z" fill="#d9b98c"/>
  <path d="M26 34V22h6v12zM64 34V20h8v14zM104 34V24h6v10z" fill="#7c5a3a"/>
  <path d="M0 34h120v6H0z" fill="#b9b4aa"/>
  <path d="M0 40h120v50H0z" fill="#6a6a6e"/>
  <path d="M57 42h4l3 14h-9zM53 66h13l6 24H47z" fill="#e9dfae"/>
  <ellipse cx="76" cy="66" rx="27" ry="11" fill="#4a4643"/>
  <ellipse cx="77" cy="68" rx="22" ry="8" fill="#2f2b29"/>
  <path d="M60 69q16-5 34 0q-14 7-34 0z" fill="#5b7180"/>
  <path d="M50 60l-9-4M52 74l-12 5M103 64l10-3M98 76l9 6" stroke="#3c3a39" stroke-width=".8" fill="none"/>
</svg>`

export const potholeOnAStreet = (): Promise<Buffer> => sharp(Buffer.from(STREET)).jpeg({ quality: 85 }).toBuffer()
