/** Puts the charters of an example into its organization: their indicators, and each with everything it stands on. */
import type { ExampleCharter } from '../../examples/compose-charter.ts'
import type { Write } from '../platform/db/handles.ts'
import { addCharter, type CharterDraft } from '../rooms/charters/index.ts'
import { addIndicator, type Formula } from '../rooms/indicators/index.ts'
import type { Places } from './places.ts'

type Indicators = ReadonlyMap<string, number>

export async function addExampleCharters(
  write: Write,
  charters: readonly ExampleCharter[],
  places: Places,
): Promise<void> {
  for (const charter of charters) {
    const indicators = await addIndicators(write, charter, places)
    await addCharter(write, charterDraft(charter, places, indicators))
  }
}

async function addIndicators(write: Write, charter: ExampleCharter, { units }: Places): Promise<Indicators> {
  const ids = new Map<string, number>()
  for (const { code, name, meaning, base, unitOfMeasure, direction, formula } of charter.indicators) {
    const id = await addIndicator(write, {
      ...{ code, meaning, unitOfMeasure, direction, ...(base && { base }) },
      name: `${name}: ${charter.title}`,
      unitId: units.get(charter.unit)!,
      formula: formula as Formula,
      effectiveFrom: charter.versions[0]!.inForceFrom,
    })
    ids.set(code, id)
  }
  return ids
}

function charterDraft(charter: ExampleCharter, places: Places, indicators: Indicators): CharterDraft {
  const { positions, units, services } = places
  return {
    code: charter.code,
    title: charter.title,
    unitId: units.get(charter.unit)!,
    serviceIds: [services.get(charter.service)!],
    tags: charter.tags,
    recordedOn: charter.versions[0]?.inForceFrom,
    team: charter.team.map(({ position, duty }) => ({ positionId: positions.get(position)!, duty })),
    training: charter.trainings,
    studies: [charter.study],
    versions: charter.versions.map(version => versionDraft(charter, version, places, indicators)),
    certificates: charter.certificates,
  }
}

type Version = ExampleCharter['versions'][number]

/** Signed on the three days before it began to bind, each position the day after the one before. */
function versionDraft(
  charter: ExampleCharter,
  { commitments, complaintChannel, ...text }: Version,
  { positions, holders }: Places,
  indicators: Indicators,
): CharterDraft['versions'][number] {
  const begins = new Date(`${text.inForceFrom}T18:00:00Z`).getTime()
  return {
    ...text,
    indicatorIds: charter.indicators.map(({ code }) => indicators.get(code)!),
    commitments: commitments.map(({ indicator, comparator, target, ...commitment }) => ({
      ...commitment,
      complaintChannel,
      indicatorId: indicators.get(indicator)!,
      target: { comparator, target },
    })),
    signatures: charter.signatures.map(({ duty, position }, index) => {
      const positionId = positions.get(position)!
      const daysBefore = charter.signatures.length - index
      const signedAt = new Date(begins - daysBefore * 86_400_000)
      return { duty, positionId, signedBy: holders.get(positionId)!, signedAt }
    }),
  }
}
