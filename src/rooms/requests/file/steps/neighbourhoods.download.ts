/** The neighbourhoods as points, for the map of the place. */
import { download } from '../../../../platform/http/page.ts'
import { may } from '../../permissions.ts'

export const neighbourhoodsDownload = download({
  path: '/colonias.geojson',
  permission: may.file,
  async send(read) {
    const rows = await read.db
      .selectFrom('neighbourhood')
      .select(['name', 'latitude', 'longitude'])
      .where('organization_id', '=', read.organizationId)
      .where('active', '=', true)
      .where('latitude', 'is not', null)
      .where('longitude', 'is not', null)
      .execute()
    const features = rows.map(({ name, latitude, longitude }) => ({
      type: 'Feature',
      properties: { name },
      geometry: { type: 'Point', coordinates: [longitude, latitude] },
    }))
    return {
      mediaType: 'application/geo+json',
      body: JSON.stringify({ type: 'FeatureCollection', features }),
      maxAge: 3600,
    }
  },
})
