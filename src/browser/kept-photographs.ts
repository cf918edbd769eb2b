/** Photographs of visits that were not sent yet, in this phone: the browser's own database, because its text storage takes no files. */
const DATABASE = 'visits'
const STORE = 'photographs'

const answered = <T>(request: IDBRequest<T>) =>
  new Promise<T>((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })

async function store(mode: IDBTransactionMode): Promise<IDBObjectStore> {
  const opening = indexedDB.open(DATABASE, 1)
  opening.onupgradeneeded = () => opening.result.createObjectStore(STORE)
  return (await answered(opening)).transaction(STORE, mode).objectStore(STORE)
}

/** @returns false where the phone has no room, or does not let pages keep anything */
export async function keepPhotographs(key: string, files: readonly File[]): Promise<boolean> {
  try {
    const photographs = await store('readwrite')
    if (files.length > 0) await answered(photographs.put([...files], key))
    else await answered(photographs.delete(key))
    return true
  } catch {
    return false
  }
}

export async function keptPhotographs(key: string): Promise<File[]> {
  try {
    return (await answered<File[] | undefined>((await store('readonly')).get(key))) ?? []
  } catch {
    return []
  }
}

/** Forgets those of every visit that is not among some. */
export async function forgetPhotographs(isStillOpen: (key: string) => boolean): Promise<void> {
  try {
    const photographs = await store('readwrite')
    for (const key of await answered(photographs.getAllKeys())) if (!isStillOpen(String(key))) photographs.delete(key)
  } catch {
    // Nothing was kept.
  }
}
