/** How many of the things tried came out well. */
export type Outcome = { passed: number; failed: number; skipped: number }

export function sum(outcomes: Outcome[]): Outcome {
  const total = (key: keyof Outcome) => outcomes.reduce((so, outcome) => so + outcome[key], 0)
  return { passed: total('passed'), failed: total('failed'), skipped: total('skipped') }
}

export const passed: Outcome = { passed: 1, failed: 0, skipped: 0 }
export const failed: Outcome = { passed: 0, failed: 1, skipped: 0 }
