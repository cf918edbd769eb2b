import { readFileSync } from 'node:fs'
import { join } from 'node:path'

let names: Record<string, string> | undefined
let folder = join(process.cwd(), 'build/assets')

/** Says where the built assets are; to be called once by who starts the server, after building. */
export function useAssets(outFolder: string): void {
  folder = outFolder
  names = undefined
}

/** Folder whose files are served under `/assets/`, for ever (their names carry their content's hash). */
export function assetsFolder(): string {
  return folder
}

/** Address of a built file by its plain name ("public.css"). Before anything is built, the plain name itself. */
export function assetUrl(name: string): string {
  names ??= readManifest()
  return `/assets/${names[name] ?? name}`
}

function readManifest(): Record<string, string> {
  try {
    return JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Record<string, string>
  } catch (reason) {
    if ((reason as NodeJS.ErrnoException).code === 'ENOENT') return {}
    throw reason
  }
}
