/** Where each line and word of a cause and effect diagram goes. Pure; lengths in the drawing's own units. */
import { BRANCHES, type Branch, type Ishikawa } from '../vocabulary.ts'
import { wrapped } from './wrap.ts'

const WIDTH = 680

const HEAD = 150

const BONE = (WIDTH - HEAD) / 3

const SLANT = 30

const LINE = 17

/** Letters of a line between two bones, and lines of a branch. */
const LETTERS = 19

const MOST_LINES = 10

/** Room for the name of the branch, and between the words and the spine. */
const LABEL = 26

const MARGIN = 14

interface Placed {
  text: string
  x: number
  y: number
}

interface Bone {
  branch: Branch
  /** From the name of the branch to the spine. */
  line: { x1: number; y1: number; x2: number; y2: number }
  label: { x: number; y: number }
  lines: Placed[]
  isBare: boolean
}

export interface Fishbone {
  width: number
  height: number
  spine: { y: number; end: number }
  bones: Bone[]
  head: { x: number; y: number; width: number; height: number; lines: Placed[] }
  /** Every word of every cause found its room. */
  isWhole: boolean
}

/** Three branches above the spine and three below, the effect at its head. */
export function fishbone(ishikawa: Ishikawa, effect: string): Fishbone {
  const worded = BRANCHES.map(branch => linesOf(ishikawa[branch] ?? []))
  const half = (of: typeof worded) => LABEL + MARGIN + LINE * Math.max(2, ...of.map(({ lines }) => lines.length))
  const spineY = half(worded.slice(0, 3))
  const height = spineY + half(worded.slice(3))
  const bones = BRANCHES.map((branch, index) => boneOf(branch, worded[index]!.lines, index, spineY, height))
  const said = wrapped(effect, 16, 8)
  const isWhole = worded.every(({ isWhole: all }) => all)
  return { width: WIDTH, height, spine: { y: spineY, end: WIDTH - HEAD }, bones, head: headOf(said, spineY), isWhole }
}

function boneOf(branch: Branch, lines: readonly string[], index: number, spineY: number, height: number): Bone {
  const isAbove = index < 3
  const left = (index % 3) * BONE
  const outer = isAbove ? LABEL - 4 : height - LABEL + 4
  const first = isAbove ? LABEL + LINE : spineY + MARGIN + 8
  return {
    branch,
    line: { x1: left + BONE - SLANT, y1: outer, x2: left + BONE, y2: spineY },
    label: { x: left + BONE - SLANT, y: isAbove ? LABEL - 10 : height - 6 },
    lines: lines.map((text, n) => ({ text, x: left + 6, y: first + LINE * n })),
    isBare: lines.length === 0,
  }
}

function headOf(lines: readonly string[], spineY: number): Fishbone['head'] {
  const height = lines.length * LINE + 20
  const x = WIDTH - HEAD
  return {
    x,
    y: spineY - height / 2,
    width: HEAD,
    height,
    lines: lines.map((text, n) => ({
      text,
      x: x + HEAD / 2,
      y: spineY + 5 + (n - (lines.length - 1) / 2) * LINE,
    })),
  }
}

/** The causes of a branch, each on up to three lines, as many as fit. */
function linesOf(causes: readonly string[]): { lines: string[]; isWhole: boolean } {
  const lines: string[] = []
  let isWhole = true
  for (const cause of causes) {
    const own = wrapped(`· ${cause}`, LETTERS, 3)
    if (lines.length + own.length > MOST_LINES) return { lines: [...lines, '…'], isWhole: false }
    if (own.some(line => line.endsWith('…'))) isWhole = false
    lines.push(...own)
  }
  return { lines, isWhole }
}
