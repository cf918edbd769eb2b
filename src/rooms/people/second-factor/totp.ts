/**
 * Time-based one-time passwords (RFC 6238): six digits that an application on the telephone computes from a shared secret
 * and the clock, a new one every thirty seconds.
 */
import { Secret, TOTP } from 'otpauth'
import type { Temporal } from 'temporal-polyfill'

const PERIOD_SECONDS = 30
/** Clocks may differ by one step to each side (RFC 6238, 5.2). */
const WINDOW = 1

/** 160 bits, as the standard advises (RFC 4226, 4). */
export const newSecret = (): string => new Secret({ size: 20 }).base32

const totpOf = (secret: string, issuer = '', label = '') =>
  new TOTP({ issuer, label, secret: Secret.fromBase32(secret), period: PERIOD_SECONDS, digits: 6 })

/** The address that a QR code carries to the application. */
export function secretAddress(secret: string, issuer: string, label: string): string {
  return totpOf(secret, issuer, label).toString()
}

/**
 * The step of time that a code belongs to, or null when it is no code of this moment or not newer than `lastStep`:
 * a code seen over the shoulder must not open the door a second time (RFC 6238, 5.2).
 */
export function stepOfCode(
  secret: string,
  code: string,
  now: Temporal.Instant,
  lastStep: number | null,
): number | null {
  const token = code.replace(/\s/g, '')
  if (!/^\d{6}$/.test(token)) return null
  const timestamp = now.epochMilliseconds
  const delta = totpOf(secret).validate({ token, timestamp, window: WINDOW })
  if (delta === null) return null
  const step = Math.floor(timestamp / 1000 / PERIOD_SECONDS) + delta
  return lastStep !== null && step <= lastStep ? null : step
}

/** The code of this moment; what the application on the telephone shows. */
export const codeAt = (secret: string, now: Temporal.Instant): string =>
  totpOf(secret).generate({ timestamp: now.epochMilliseconds })
