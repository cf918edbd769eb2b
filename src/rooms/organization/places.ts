/** A point on the map as people type it: two decimal numbers, both or none. */
import { z } from 'zod'

const degrees = (limit: number, sentence: string) =>
  z
    .string()
    .trim()
    .optional()
    .default('')
    .transform((typed, context) => {
      if (typed === '') return null
      const value = Number(typed.replace(',', '.'))
      if (Number.isFinite(value) && Math.abs(value) <= limit) return value
      context.addIssue({ code: 'custom', message: sentence })
      return z.NEVER
    })

export const point = (badLatitude: string, badLongitude: string) => ({
  latitude: degrees(90, badLatitude),
  longitude: degrees(180, badLongitude),
})

/** True when both coordinates are given, or neither. */
export const isWhole = ({ latitude, longitude }: { latitude: number | null; longitude: number | null }): boolean =>
  (latitude === null) === (longitude === null)
