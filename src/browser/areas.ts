/** Where the neighbourhoods are, enough to say which one a point is near to. */
/** GeoJSON (RFC 7946), the parts we read. */
export type Areas = {
  type: 'FeatureCollection'
  features: {
    type: 'Feature'
    properties: { name?: unknown } | null
    geometry: { type: string; coordinates?: unknown }
  }[]
}

export type LngLat = [number, number]

/** Every position of the areas, longitude first. */
export function positions(areas: Areas): LngLat[] {
  return areas.features.flatMap(({ geometry }) => (geometry.coordinates ? flat(geometry.coordinates) : []))
}

function flat(coordinates: unknown): LngLat[] {
  const list = coordinates as unknown[]
  if (typeof list[0] === 'number') return [[list[0], Number(list[1])]]
  return list.flatMap(flat)
}

/** Name of the area whose middle is nearest, undefined when none has a name. Degrees of longitude are shortened by the latitude. */
export function nearestName(areas: Areas, [lng, lat]: LngLat): string | undefined {
  const squeeze = Math.cos((lat * Math.PI) / 180)
  const named = areas.features.flatMap(feature => {
    const points = positions({ type: 'FeatureCollection', features: [feature] })
    const name = feature.properties?.name as unknown
    if (points.length === 0 || typeof name !== 'string') return []
    const [east, north] = [0, 1].map(axis => points.reduce((sum, point) => sum + point[axis]!, 0) / points.length)
    return [{ name, distance: ((east! - lng) * squeeze) ** 2 + (north! - lat) ** 2 }]
  })
  return named.sort((a, b) => a.distance - b.distance)[0]?.name
}
