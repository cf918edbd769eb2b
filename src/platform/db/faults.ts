import { StartFault } from '../config/start-fault.ts'

/** What may keep the house from using its database, each as one sentence for the IT officer. */
export const faults = {
  unreachable: (place: string, reason: { es: string; en: string }, cause: unknown) =>
    new StartFault(
      'database-unreachable',
      {
        es: `No se pudo abrir la base de datos ${place}: ${reason.es} Revise DATABASE_URL.`,
        en: `The database ${place} could not be opened: ${reason.en} Check DATABASE_URL.`,
      },
      cause,
    ),
  tooOld: (place: string, version: string) =>
    new StartFault('database-too-old', {
      es: `La base de datos ${place} es PostgreSQL ${version} y hace falta la versión 15 o posterior.`,
      en: `The database ${place} is PostgreSQL ${version}, and version 15 or later is needed.`,
    }),
  wrongEncoding: (place: string, encoding: string) =>
    new StartFault('database-encoding', {
      es: `La base de datos ${place} guarda texto en ${encoding} y debe ser UTF8: cree otra con «create database … encoding 'UTF8' template template0».`,
      en: `The database ${place} stores text as ${encoding} and must be UTF8: create another with “create database … encoding 'UTF8' template template0”.`,
    }),
  mayNotCreate: (place: string, user: string, cause: unknown) =>
    new StartFault(
      'database-not-owned',
      {
        es: `La cuenta ${user} no puede crear tablas en ${place}: un administrador debe hacerla dueña de la base de datos (alter database … owner to ${user}).`,
        en: `The account ${user} may not create tables in ${place}: an administrator must make it the owner of the database (alter database … owner to ${user}).`,
      },
      cause,
    ),
  noAppRole: (user: string, cause: unknown) => {
    const lines = `create role cartaviva_app nologin; grant cartaviva_app to ${user};`
    return new StartFault(
      'database-no-app-role',
      {
        es: `La cuenta ${user} no puede crear el papel con que trabaja la aplicación: un administrador de PostgreSQL debe ejecutar una vez «${lines}».`,
        en: `The account ${user} may not create the role the application works under: a PostgreSQL administrator must run once “${lines}”.`,
      },
      cause,
    )
  },
  newerDatabase: (name: string) =>
    new StartFault('database-newer', {
      es: `La base de datos es de una versión más nueva de Carta Viva (tiene la migración ${name}): actualice el programa o restaure un respaldo anterior.`,
      en: `The database belongs to a newer version of Carta Viva (it has the migration ${name}): upgrade the program or restore an earlier backup.`,
    }),
  editedMigration: (name: string) =>
    new StartFault('migration-edited', {
      es: `La migración ${name} cambió después de aplicarse: recupere su texto original y escriba el cambio como una migración nueva.`,
      en: `The migration ${name} changed after it was applied: bring its original text back and write the change as a new migration.`,
    }),
}
