import type { SecondFactorWords } from './words.ts'

export const english: SecondFactorWords = {
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
}
