/** The map behind `<location-pin>`: neighbourhoods as areas or points, tiles where there are some, and a cross in the middle that is the point. */
import { Map as GroundMap, LngLatBounds, type StyleSpecification, setWorkerUrl } from 'maplibre-gl'
import { type Areas, nearestName, positions } from './areas.ts'
import type { LocationPin } from './location-pin.ts'

const defaultZoom = 13

export async function drawMap(pin: LocationPin, place: HTMLElement): Promise<void> {
  const areas = await readAreas(pin.getAttribute('areas'))
  setWorkerUrl(new URL(pin.getAttribute('worker') ?? '', location.href).href)
  const { frame, note, choose } = furniture(pin, place)
  const map = new GroundMap({
    container: frame,
    style: style(areas, pin.getAttribute('tiles')),
    center: pin.point ?? center(pin, areas),
    zoom: defaultZoom,
    attributionControl: false,
    dragRotate: false,
    pitchWithRotate: false,
    fadeDuration: 0,
    locale: { 'Map.Title': pin.words.mapName },
  })
  zoomButtons(frame, map)
  const near = () => {
    const { lng, lat } = map.getCenter()
    return nearestName(areas, [lng, lat])
  }
  map.on(
    'moveend',
    () =>
      (note.textContent = [pin.words.help, near() && pin.words.near.replace('{name}', near()!)]
        .filter(Boolean)
        .join(' ')),
  )
  choose.addEventListener('click', () => {
    const { lng, lat } = map.getCenter()
    pin.place(lat.toFixed(6), lng.toFixed(6), [pin.words.chosen, near() && `(${near()})`].filter(Boolean).join(' '))
  })
  if (!pin.point && !pin.hasAttribute('center')) fitAll(map, areas)
  map.getCanvas().focus()
}

async function readAreas(url: string | null): Promise<Areas> {
  if (!url) return { type: 'FeatureCollection', features: [] }
  const answer = await fetch(url)
  if (!answer.ok) throw new Error(`areas: ${answer.status}`)
  return (await answer.json()) as Areas
}

function center(pin: LocationPin, areas: Areas): [number, number] {
  const given = pin.getAttribute('center')?.split(',').map(Number)
  if (given?.length === 2 && given.every(Number.isFinite)) return [given[0]!, given[1]!]
  return positions(areas)[0] ?? [0, 0]
}

function fitAll(map: GroundMap, areas: Areas): void {
  const all = positions(areas)
  if (all.length > 1)
    map.fitBounds(
      all.reduce((box, point) => box.extend(point), new LngLatBounds()),
      { padding: 40, animate: false, maxZoom: 15 },
    )
}

function style(areas: Areas, tiles: string | null): StyleSpecification {
  const read = getComputedStyle(document.documentElement)
  const color = (name: string) => read.getPropertyValue(name).trim()
  const named = {
    'text-field': ['get', 'name'],
    'text-font': ['Atkinson Hyperlegible Next', 'sans-serif'],
    'text-size': 14,
    'text-offset': [0, 0.9],
    'text-anchor': 'top',
  }
  return {
    version: 8,
    sources: {
      areas: { type: 'geojson', data: areas },
      ...(tiles ? { ground: { type: 'raster', tiles: [tiles], tileSize: 256 } } : {}),
    },
    layers: [
      { id: 'paper', type: 'background', paint: { 'background-color': color('--cv-brand-wash') } },
      ...(tiles ? [{ id: 'ground', type: 'raster', source: 'ground' }] : []),
      {
        id: 'fill',
        type: 'fill',
        source: 'areas',
        filter: ['==', ['geometry-type'], 'Polygon'],
        paint: { 'fill-color': color('--cv-brand'), 'fill-opacity': 0.1 },
      },
      { id: 'edge', type: 'line', source: 'areas', paint: { 'line-color': color('--cv-brand'), 'line-width': 1.5 } },
      {
        id: 'dot',
        type: 'circle',
        source: 'areas',
        filter: ['==', ['geometry-type'], 'Point'],
        paint: {
          'circle-radius': 6,
          'circle-color': color('--cv-brand'),
          'circle-stroke-color': '#fff',
          'circle-stroke-width': 2,
        },
      },
      {
        id: 'name',
        type: 'symbol',
        source: 'areas',
        layout: named,
        paint: { 'text-color': color('--cv-ink'), 'text-halo-color': '#fff', 'text-halo-width': 2 },
      },
    ],
  } as StyleSpecification
}

function furniture(pin: LocationPin, place: HTMLElement) {
  const frame = document.createElement('div')
  frame.className = 'cv-pin__map'
  const cross = document.createElement('div')
  cross.className = 'cv-pin__cross'
  cross.innerHTML =
    '<svg width="36" height="44" viewBox="0 0 36 44" fill="currentColor" aria-hidden="true"><path d="M18 44C10 33 3 26 3 16a15 15 0 0 1 30 0c0 10-7 17-15 28z"/><circle cx="18" cy="16" r="6" fill="#fff"/></svg>'
  const note = document.createElement('p')
  note.className = 'cv-pin__status'
  note.setAttribute('aria-live', 'polite')
  note.textContent = pin.words.help
  const choose = document.createElement('button')
  choose.type = 'button'
  choose.className = 'cv-button cv-button--small'
  choose.textContent = pin.words.choose
  place.append(note, frame, choose)
  frame.append(cross)
  return { frame, note, choose }
}

function zoomButtons(frame: HTMLElement, map: GroundMap): void {
  const tools = document.createElement('div')
  tools.className = 'cv-pin__zoom'
  for (const [sign, press] of [
    ['+', () => map.zoomIn()],
    ['−', () => map.zoomOut()],
  ] as const) {
    const button = document.createElement('button')
    button.type = 'button'
    button.textContent = sign
    button.addEventListener('click', () => void press())
    tools.append(button)
  }
  frame.append(tools)
}
