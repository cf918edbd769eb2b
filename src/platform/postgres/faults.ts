import { StartFault } from '../config/start-fault.ts'

/** What may keep the embedded PostgreSQL from starting, each as one sentence. */
export const faults = {
  unsupported: (platform: string) =>
    new StartFault('postgres-unsupported', {
      es: `No hay PostgreSQL incluido para ${platform}: instale PostgreSQL 15 o posterior e indique su dirección en DATABASE_URL.`,
      en: `No PostgreSQL is included for ${platform}: install PostgreSQL 15 or later and give its address in DATABASE_URL.`,
    }),
  inUse: (folder: string, pid: number) =>
    new StartFault('data-folder-in-use', {
      es: `La carpeta de datos ${folder} ya la usa otra Carta Viva en marcha (proceso ${pid}): deténgala o elija otra carpeta con DATA_FOLDER.`,
      en: `The data folder ${folder} is already used by another running Carta Viva (process ${pid}): stop it or choose another folder with DATA_FOLDER.`,
    }),
  notWritable: (folder: string, cause?: unknown) =>
    new StartFault(
      'data-folder-not-writable',
      {
        es: `No se puede escribir en la carpeta de datos ${folder}: dé permiso de escritura a quien inicia Carta Viva o elija otra con DATA_FOLDER.`,
        en: `The data folder ${folder} cannot be written: give write permission to the account that starts Carta Viva or choose another with DATA_FOLDER.`,
      },
      cause,
    ),
  diskFull: (folder: string, room?: { free: number; needed: number }) =>
    new StartFault('disk-full', {
      es: `El disco de ${folder} está lleno${room ? ` (quedan ${room.free} MB y hacen falta ${room.needed})` : ''}: libere espacio o elija otra carpeta con DATA_FOLDER.`,
      en: `The disk of ${folder} is full${room ? ` (${room.free} MB left, ${room.needed} needed)` : ''}: free some space or choose another folder with DATA_FOLDER.`,
    }),
  otherVersion: (folder: string, found: string, ours: number) =>
    new StartFault('postgres-other-version', {
      es: `La base de datos de ${folder} es de PostgreSQL ${found} y esta versión trae PostgreSQL ${ours}: respalde con la versión anterior (bin/backup) y restaure en una carpeta nueva (bin/restore).`,
      en: `The database in ${folder} belongs to PostgreSQL ${found} and this version brings PostgreSQL ${ours}: back up with the previous version (bin/backup) and restore into a new folder (bin/restore).`,
    }),
  noAccount: (uid: number) =>
    new StartFault('postgres-no-account', {
      es: `La cuenta con número ${uid} no existe en este equipo y PostgreSQL no puede iniciar con ella: use una cuenta con nombre o indique DATABASE_URL.`,
      en: `The account number ${uid} does not exist on this machine and PostgreSQL cannot start with it: use a named account or give DATABASE_URL.`,
    }),
  failed: (log: string, lastLine: string) =>
    new StartFault('postgres-failed', {
      es: `PostgreSQL no pudo iniciar: «${lastLine}». El registro completo está en ${log}.`,
      en: `PostgreSQL could not start: “${lastLine}”. The whole log is in ${log}.`,
    }),
}

/** Translates what a PostgreSQL program wrote before giving up into the fault a person can act on. */
export function faultFromOutput(output: string, folder: string, log: string): StartFault {
  if (/No space left on device|ENOSPC/.test(output)) return faults.diskFull(folder)
  if (/could not look up effective user ID/.test(output)) return faults.noAccount(process.getuid?.() ?? -1)
  if (/Permission denied|Read-only file system/.test(output)) return faults.notWritable(folder)
  const lines = output.trim().split('\n')
  const telling = lines.findLast(line => /FATAL|PANIC|error:/.test(line)) ?? lines.at(-1) ?? ''
  return faults.failed(log, telling.replace(/^.*?(FATAL|PANIC|error):\s*/, ''))
}
