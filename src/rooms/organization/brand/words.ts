import { catalogue } from '../../../platform/words/words.ts'

const spanish = {
  color: 'Color principal',
  colorHint: 'Un número sostenido y seis cifras o letras, como #5b3a8e. Suele estar en el manual de identidad.',
  badColor: 'Escriba un color como #5b3a8e',
  see: 'Ver cómo queda',
  asIs: (ratio: string) => `Se lee bien: contraste de ${ratio} a 1 con el blanco (se pide 7 a 1).`,
  darkened: (color: string, ratio: string) =>
    `Ese color es demasiado claro para leer letras blancas encima. Se oscurece hasta ${color}, con contraste de ${ratio} a 1 (se pide 7 a 1).`,
  chosen: 'El que eligió',
  used: 'El que se usa',
  saveColor: 'Guardar el color',
  colorSaved: 'Color guardado.',
  coat: 'Escudo',
  coatNow: 'Escudo actual',
  coatHint: 'Una imagen PNG, JPEG o WebP de hasta 5 MB. Mejor cuadrada y con fondo transparente.',
  newCoat: 'Imagen nueva',
  saveCoat: 'Cambiar el escudo',
  coatSaved: 'Escudo cambiado.',
  missingCoat: 'Elija una imagen',
  svg: 'Los archivos SVG pueden llevar programas dentro, por eso no se aceptan. Ábralo y guárdelo como PNG',
  notImage: 'El archivo no es una imagen que podamos leer. Guárdela como PNG o JPEG',
  heavy: 'La imagen pesa más de 5 MB. Redúzcala y vuelva a intentarlo',
}

export const brandWords = catalogue<typeof spanish>({
  'es-MX': spanish,
  en: {
    color: 'Main colour',
    colorHint: 'A number sign and six digits or letters, like #5b3a8e. It is usually in the identity manual.',
    badColor: 'Enter a colour like #5b3a8e',
    see: 'See how it looks',
    asIs: ratio => `It reads well: contrast of ${ratio} to 1 with white (7 to 1 is required).`,
    darkened: (color, ratio) =>
      `That colour is too light to read white letters on it. It is darkened to ${color}, with contrast of ${ratio} to 1 (7 to 1 is required).`,
    chosen: 'The one you chose',
    used: 'The one used',
    saveColor: 'Save the colour',
    colorSaved: 'Colour saved.',
    coat: 'Coat of arms',
    coatNow: 'Current coat of arms',
    coatHint: 'A PNG, JPEG or WebP image of up to 5 MB. Better square and with a transparent background.',
    newCoat: 'New image',
    saveCoat: 'Change the coat of arms',
    coatSaved: 'Coat of arms changed.',
    missingCoat: 'Choose an image',
    svg: 'SVG files may carry programs inside, so they are not taken. Open it and save it as PNG',
    notImage: 'The file is not an image we can read. Save it as PNG or JPEG',
    heavy: 'The image weighs more than 5 MB. Reduce it and try again',
  },
})
