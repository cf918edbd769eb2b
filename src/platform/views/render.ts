import type { VNode } from 'preact'
import { render } from 'preact-render-to-string'

/** A whole page as HTML text; everything a person typed is escaped on the way. */
export function renderPage(page: VNode): string {
  return `<!doctype html>${render(page)}`
}

/** A piece of a page, for a partial update. */
export function renderPart(part: VNode): string {
  return render(part)
}
