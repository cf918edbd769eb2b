/** What both faces gain where there is script; without it every page works as it is. */
import { countCharacters } from './count.ts'
import { keepDrafts } from './drafts.ts'
import { focusErrors } from './errors.ts'
import { previewFiles } from './files.ts'
import { closeMenus } from './menus.ts'
import { sendOnce } from './once.ts'
import { showPasswords } from './password.ts'

export function wakeBothFaces(): void {
  // Waiting for photographs comes before marking the form as sent.
  previewFiles(document)
  sendOnce(document)
  countCharacters(document)
  showPasswords(document)
  closeMenus(document)
  keepDrafts(document)
  focusErrors(document)
}
