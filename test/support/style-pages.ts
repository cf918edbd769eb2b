/** Serves the living style pages and the built assets under the policy that the real server keeps. */
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join } from 'node:path'
import { buildAssets } from '../../src/platform/assets/build.ts'
import { useAssets } from '../../src/platform/assets/manifest.ts'
import { renderPage } from '../../src/platform/views/render.ts'
import { gallery } from './gallery/index.tsx'

export const strictPolicy =
  "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; worker-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"

const types: Record<string, string> = {
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}
const areas = {
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      properties: { name: 'Centro' },
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [-109.65, 26.82],
            [-109.63, 26.82],
            [-109.63, 26.835],
            [-109.65, 26.835],
            [-109.65, 26.82],
          ],
        ],
      },
    },
    {
      type: 'Feature',
      properties: { name: 'Moroncarit' },
      geometry: { type: 'Point', coordinates: [-109.615, 26.81] },
    },
  ],
}

export type StylePages = { url: string; close: () => Promise<void> }

export async function serveStylePages(
  port = 0,
  outFolder = join(import.meta.dirname, '../../build/assets'),
): Promise<StylePages> {
  await buildAssets(outFolder)
  useAssets(outFolder)
  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? '/', 'http://here').pathname
    const page = gallery[path.slice(1)]
    if (page)
      return response
        .writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': strictPolicy })
        .end(renderPage(page()))
    if (path === '/areas.json')
      return response.writeHead(200, { 'content-type': 'application/geo+json' }).end(JSON.stringify(areas))
    try {
      const name = path.startsWith('/assets/') ? path.slice('/assets/'.length) : ''
      const content = await readFile(join(outFolder, name))
      response.writeHead(200, { 'content-type': types[extname(name)] ?? 'application/octet-stream' }).end(content)
    } catch {
      response.writeHead(404).end()
    }
  })
  await new Promise<void>(ready => server.listen(port, '127.0.0.1', ready))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the style pages have no port')
  return {
    url: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise(done => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}
