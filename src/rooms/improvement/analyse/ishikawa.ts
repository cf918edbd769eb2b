/** Where each line and word of a cause and effect diagram goes. Pure; lengths in the drawing's own units. */
import { BRANCHES, type Branch, type Ishikawa } from '../vocabulary.ts'

const WIDTH = 920
const BONE = 240
const HEAD = 200
const LINE = 16
const SHOWN = 4
const LETTERS = 27
const SLANT = 46

interface Bone {
  branch: Branch
  /** From the label down (or up) to the spine. */
  line: [x1: number, y1: number, x2: number, y2: number]
  label: { x: number; y: number }
  causes: { text: string; x: number; y: number }[]
  /** Causes that found no room; the list beside the drawing has them. */
  hidden: number
}

export interface Fishbone {
  width: number
  height: number
  spineY: number
  spineEnd: number
  bones: Bone[]
  head: { x: number; y: number; width: number; height: number; lines: string[] }
}

const HALF = 30 + LINE * (SHOWN + 2) + 16

/** Three branches above the spine and three below, the effect at its head. */
export function fishbone(ishikawa: Ishikawa, effect: string): Fishbone {
  const bones = BRANCHES.map((branch, index) => boneOf(branch, ishikawa[branch] ?? [], index))
  const lines = wrapped(effect, 24, 5)
  const height = Math.max(70, lines.length * LINE + 28)
  return {
    width: WIDTH,
    height: HALF * 2,
    spineY: HALF,
    spineEnd: WIDTH - HEAD,
    bones,
    head: { x: WIDTH - HEAD, y: HALF - height / 2, width: HEAD, height, lines },
  }
}

function boneOf(branch: Branch, causes: readonly string[], index: number): Bone {
  const above = index < 3
  const left = (index % 3) * BONE
  const top = above ? 22 : HALF + 34
  const outer = above ? 30 : HALF * 2 - 30
  const shown = causes.length > SHOWN ? causes.slice(0, SHOWN - 1) : causes
  return {
    branch,
    line: [left + BONE - SLANT, outer, left + BONE, HALF],
    label: { x: left + BONE - SLANT - 6, y: above ? top : HALF * 2 - 18 },
    causes: shown.map((text, n) => ({
      text: text.length > LETTERS ? `${text.slice(0, LETTERS - 1).trimEnd()}…` : text,
      x: left + 8,
      y: top + LINE * (n + 1) + (above ? 8 : -14),
    })),
    hidden: causes.length - shown.length,
  }
}

/** Lines of at most so many letters, broken at blanks; the last one says with `…` that there is more. */
export function wrapped(text: string, letters: number, most: number): string[] {
  const lines: string[] = []
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= letters) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word.length > letters ? `${word.slice(0, letters - 1)}…` : word)
  }
  if (lines.length <= most) return lines
  const kept = lines.slice(0, most)
  kept[most - 1] = `${kept[most - 1]!.slice(0, letters - 1)}…`
  return kept
}
