import { StartFault } from '../config/start-fault.ts'

/** Why a backup is not written or not restored, each as one sentence. */
export const faults = {
  nothing: (place: string) =>
    new StartFault('backup-nothing', {
      es: `No hay nada que respaldar en ${place}: revise DATA_FOLDER o DATABASE_URL.`,
      en: `There is nothing to back up in ${place}: check DATA_FOLDER or DATABASE_URL.`,
    }),
  exists: (file: string) =>
    new StartFault('backup-exists', {
      es: `Ya existe ${file}: un respaldo no se escribe sobre otro, elija otro nombre.`,
      en: `${file} already exists: a backup is not written over another, choose another name.`,
    }),
  notWritten: (file: string, cause: NodeJS.ErrnoException) =>
    new StartFault(
      'backup-not-written',
      {
        es: `No se pudo escribir ${file}: ${cause.code === 'ENOSPC' ? 'el disco está lleno' : cause.message}. No quedó ningún respaldo a medias.`,
        en: `${file} could not be written: ${cause.code === 'ENOSPC' ? 'the disk is full' : cause.message}. No half backup was left.`,
      },
      cause,
    ),
  damaged: (file: string, what: string, cause?: unknown) =>
    new StartFault(
      'backup-damaged',
      {
        es: `El respaldo ${file} está dañado o incompleto (${what}): no se cambió nada, use otra copia.`,
        en: `The backup ${file} is damaged or incomplete (${what}): nothing was changed, use another copy.`,
      },
      cause,
    ),
  newer: (file: string, version: string, migration: string) =>
    new StartFault('backup-newer', {
      es: `El respaldo ${file} es de una versión más nueva de Carta Viva (${version}, migración ${migration}): actualice el programa antes de restaurarlo.`,
      en: `The backup ${file} belongs to a newer version of Carta Viva (${version}, migration ${migration}): upgrade the program before restoring it.`,
    }),
  full: (what: string) =>
    new StartFault('restore-on-full', {
      es: `Ya hay datos (${what}) y restaurar los reemplazaría todos: si es lo que quiere, repita con --force.`,
      en: `There is data already (${what}) and restoring would replace all of it: if that is what you want, repeat with --force.`,
    }),
  inUse: (connections: number) =>
    new StartFault('restore-in-use', {
      es: `La base de datos está en uso (${connections} conexiones): cierre Carta Viva antes de restaurar.`,
      en: `The database is in use (${connections} connections): close Carta Viva before restoring.`,
    }),
}
