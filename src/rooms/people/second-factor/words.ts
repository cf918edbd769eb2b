import { catalogue } from '../../../platform/words/words.ts'

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

export const secondFactorWords = catalogue<typeof spanish>({
  'es-MX': spanish,
  en: {
    title: 'Second factor',
    lead: 'Besides the password, a code that only your telephone knows. Whoever finds out your password cannot sign in without it.',
    account: 'My account',
    scanTitle: '1. Add the account to your code application',
    scanText:
      'Open a code application on your telephone (for example FreeOTP, Aegis, Google Authenticator or Microsoft Authenticator) and read this square with the camera.',
    qrName: 'QR code for the application',
    cannotScan: 'I cannot read the square with the camera',
    secretText: 'Choose “enter a key” in the application and type this one, with the type “time based”:',
    recoveryTitle: '2. Keep these recovery codes',
    recoveryText:
      'Print or copy them and keep them in a safe place. Each works once, for the day you do not have the telephone. They will not be shown again.',
    confirmTitle: '3. Confirm',
    code: 'Code that the application shows now',
    codeHint: 'Six digits. It changes every thirty seconds.',
    password: 'Your password',
    turnOn: 'Turn the second factor on',
    isOn: 'The second factor is on',
    left: n =>
      n === 0
        ? 'You have no unused recovery codes: ask for new ones.'
        : n === 1
          ? 'You have 1 unused recovery code.'
          : `You have ${n} unused recovery codes.`,
    newCodesTitle: 'Ask for new recovery codes',
    newCodesText: 'Keep these and confirm with your password. The former ones will stop working.',
    newCodes: 'I have kept them: change the codes',
    offTitle: 'Remove the second factor',
    offText:
      'The password alone will be enough to sign in again. Remove it too to change telephones and then turn it on again.',
    turnOff: 'Remove the second factor',
    wrongPassword: 'That is not the password of your account',
    wrongCode: 'The code does not match. Wait for the next one and check that your telephone keeps time automatically',
    missingCode: 'Enter the six-digit code',
    missingPassword: 'Enter your password',
    turnedOn: 'Second factor turned on. Next time we will ask you for a code.',
    turnedOff: 'Second factor removed.',
    codesChanged: 'Recovery codes changed. The former ones no longer work.',
    required:
      'Your organization asks administrators for a second factor. Until you turn it on, your account cannot administer.',
  },
})
