/** Why a file was not taken, and what may be sent, in words. */
import type { UploadPolicy, UploadRefusal } from '../../../platform/files/upload-policy.ts'
import { catalogue } from '../../../platform/words/words.ts'

type Sentence = (name: string, policy: UploadPolicy) => string

interface Words {
  refused: Record<UploadRefusal, Sentence>
  limits: (policy: UploadPolicy) => string
  open: string
  attached: string
}

const megabytes = (bytes: number) => Math.round(bytes / 2 ** 20)

export const attachmentWords = catalogue<Words>({
  'es-MX': {
    refused: {
      empty: name => `«${name}» está vacío`,
      'too-large': (name, policy) => `«${name}» pesa más de ${megabytes(policy.maxBytes)} MB`,
      'too-many-files': (name, policy) => `Se reciben hasta ${policy.maxFiles} archivos: «${name}» no se guardó`,
      'type-not-allowed': name => `«${name}» no es una foto ni un PDF que podamos recibir`,
      'too-many-pixels': name => `«${name}» es una imagen demasiado grande`,
      'heic-not-readable': name => `No pudimos abrir «${name}»: guarda la foto como JPG y vuelve a intentarlo`,
      unreadable: name => `«${name}» está dañado o no es lo que dice su nombre`,
    },
    limits: policy => `Fotos o PDF: hasta ${policy.maxFiles} archivos de ${megabytes(policy.maxBytes)} MB cada uno`,
    open: 'Abrir',
    attached: 'Archivos',
  },
  'es-CO': {
    refused: {
      'heic-not-readable': name => `No pudimos abrir «${name}»: guarde la foto como JPG y vuelva a intentarlo`,
    },
  },
  en: {
    refused: {
      empty: name => `“${name}” is empty`,
      'too-large': (name, policy) => `“${name}” is larger than ${megabytes(policy.maxBytes)} MB`,
      'too-many-files': (name, policy) => `Up to ${policy.maxFiles} files are taken: “${name}” was not kept`,
      'type-not-allowed': name => `“${name}” is not a photograph or a PDF that we can take`,
      'too-many-pixels': name => `“${name}” is too large a picture`,
      'heic-not-readable': name => `We could not open “${name}”: save the photograph as JPG and try again`,
      unreadable: name => `“${name}” is damaged or is not what its name says`,
    },
    limits: policy => `Photographs or PDF: up to ${policy.maxFiles} files of ${megabytes(policy.maxBytes)} MB each`,
    open: 'Open',
    attached: 'Files',
  },
})

/** One sentence for all the files of a form that were not taken; undefined when all were. */
export function refusalSentence(
  refused: readonly { name: string; reason: UploadRefusal }[],
  policy: UploadPolicy,
  words: Words,
): string | undefined {
  if (refused.length === 0) return undefined
  return refused.map(({ name, reason }) => words.refused[reason](shortName(name), policy)).join('. ')
}

const shortName = (name: string) => {
  const letters = [...name]
  return letters.length > 60 ? `${letters.slice(0, 57).join('')}…` : name
}
