import { catalogue } from '../../../platform/words/words.ts'
import { english } from './words.en.ts'

const spanish = {
  title: 'Segundo factor',
  lead: 'Además de la contraseña, un código que solo su teléfono conoce. Quien descubra su contraseña no podrá entrar sin él.',
  account: 'Mi cuenta',
  scanTitle: '1. Agregue la cuenta a su aplicación de códigos',
  scanText:
    'Abra en su teléfono una aplicación de códigos (por ejemplo FreeOTP, Aegis, Google Authenticator o Microsoft Authenticator) y lea este cuadro con la cámara.',
  qrName: 'Código QR para la aplicación',
  cannotScan: 'No puedo leer el cuadro con la cámara',
  secretText: 'Elija en la aplicación «introducir clave» y escriba esta, con el tipo «basada en la hora»:',
  recoveryTitle: '2. Guarde estos códigos de recuperación',
  recoveryText:
    'Imprímalos o cópielos y guárdelos en un lugar seguro. Cada uno sirve una sola vez, para el día en que no tenga el teléfono. No volverán a mostrarse.',
  confirmTitle: '3. Confirme',
  code: 'Código que muestra la aplicación ahora',
  codeHint: 'Seis cifras. Cambia cada treinta segundos.',
  password: 'Su contraseña',
  turnOn: 'Activar el segundo factor',
  isOn: 'El segundo factor está activo',
  left: (n: number) =>
    n === 0
      ? 'No le quedan códigos de recuperación sin usar: pida nuevos.'
      : n === 1
        ? 'Le queda 1 código de recuperación sin usar.'
        : `Le quedan ${n} códigos de recuperación sin usar.`,
  newCodesTitle: 'Pedir códigos de recuperación nuevos',
  newCodesText: 'Guarde estos y confirme con su contraseña. Los anteriores dejarán de servir.',
  newCodes: 'Ya los guardé: cambiar los códigos',
  offTitle: 'Quitar el segundo factor',
  offText:
    'Para entrar bastará otra vez la contraseña. También se quita para cambiar de teléfono y activarlo de nuevo.',
  turnOff: 'Quitar el segundo factor',
  wrongPassword: 'La contraseña no es la de su cuenta',
  wrongCode: 'El código no coincide. Espere al siguiente y revise que la hora de su teléfono sea automática',
  missingCode: 'Escriba el código de seis cifras',
  missingPassword: 'Escriba su contraseña',
  turnedOn: 'Segundo factor activado. La próxima vez le pediremos un código.',
  turnedOff: 'Segundo factor quitado.',
  codesChanged: 'Códigos de recuperación cambiados. Los anteriores ya no sirven.',
  required:
    'Su organización pide segundo factor a quien administra. Mientras no lo active, su cuenta no puede administrar.',
}

export type SecondFactorWords = typeof spanish

export const secondFactorWords = catalogue<SecondFactorWords>({ 'es-MX': spanish, en: english })
