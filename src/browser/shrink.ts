/** Photographs under this size travel as they are, in bytes. */
const worthIt = 500_000

export type Shrunk = { file: File; picture?: ImageBitmap }

/** A photograph with its longest side at most `longest` pixels, as JPEG; the file itself when it is no photograph, small, or unreadable here. */
export async function shrink(file: File, longest: number): Promise<Shrunk> {
  if (!file.type.startsWith('image/') || typeof createImageBitmap !== 'function') return { file }
  try {
    const picture = await createImageBitmap(file, { imageOrientation: 'from-image' })
    if (longest === 0 || (file.size < worthIt && Math.max(picture.width, picture.height) <= longest))
      return { file, picture }
    const blob = await redraw(picture, longest)
    if (!blob || blob.size >= file.size) return { file, picture }
    return {
      file: new File([blob], `${file.name.replace(/\.\w+$/, '')}.jpg`, {
        type: 'image/jpeg',
        lastModified: file.lastModified,
      }),
      picture,
    }
  } catch {
    return { file }
  }
}

function redraw(picture: ImageBitmap, longest: number): Promise<Blob | null> {
  const scale = Math.min(1, longest / Math.max(picture.width, picture.height))
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(picture.width * scale)
  canvas.height = Math.round(picture.height * scale)
  const paper = canvas.getContext('2d')
  if (!paper) return Promise.resolve(null)
  paper.fillStyle = '#fff'
  paper.fillRect(0, 0, canvas.width, canvas.height)
  paper.drawImage(picture, 0, 0, canvas.width, canvas.height)
  return new Promise(resolve => canvas.toBlob(resolve, 'image/jpeg', 0.82))
}
