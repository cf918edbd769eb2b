import { type FormState, TextField } from '../../platform/views/form.tsx'

interface Props {
  form: FormState
  words: { latitude: string; latitudeHint: string; longitude: string; longitudeHint?: string }
}

/** A point on the map as people type it. */
export function PointFields({ form, words }: Props) {
  const field = { form, inputmode: 'decimal', width: 10, optional: true } as const
  return (
    <>
      <TextField {...field} name="latitude" label={words.latitude} hint={words.latitudeHint} />
      <TextField {...field} name="longitude" label={words.longitude} hint={words.longitudeHint} />
    </>
  )
}

/** What its fields say of a known point. */
export const typedPoint = ({ latitude, longitude }: { latitude: number | null; longitude: number | null }) => ({
  latitude: String(latitude ?? ''),
  longitude: String(longitude ?? ''),
})
