/** What every staff page of one charter has around its own content: the way back up, and the faces of the charter. */
import type { ComponentChildren } from 'preact'
import type { StaffScreen } from '../../platform/http/page.ts'
import type { Visit } from '../../platform/http/visit.ts'
import { Link, StateTag, Tabs, Tag } from '../../platform/views/parts.tsx'
import { catalogue } from '../../platform/words/words.ts'
import { charterPaths } from './paths.ts'
import type { Charter } from './read/charter.queries.ts'
import type { CharterState } from './vocabulary.ts'
import { nouns } from './words/nouns.ts'

const spanish = {
  home: 'Resumen',
  team: 'Equipo',
  studies: 'Expectativas',
  text: 'Texto y firmas',
  followUp: 'Seguimiento',
  certificates: 'Certificados',
  readiness: 'Requisitos',
  standing: 'Vigencia',
  faces: 'Partes de la carta',
  noEvidence: 'Sin evidencia',
}

const frameWords = catalogue<typeof spanish>({
  'es-MX': spanish,
  en: {
    home: 'Summary',
    team: 'Team',
    studies: 'Expectations',
    text: 'Text and signatures',
    followUp: 'Follow-up',
    certificates: 'Certificates',
    readiness: 'Requirements',
    standing: 'Standing',
    faces: 'Parts of the charter',
    noEvidence: 'No evidence',
  },
})

export type Face = 'home' | 'team' | 'studies' | 'text' | 'followUp' | 'certificates' | 'readiness' | 'standing'

const pathOf: Record<Face, (charter: number) => string> = {
  home: charterPaths.home,
  team: charterPaths.team,
  studies: charterPaths.studies,
  text: charterPaths.versions,
  followUp: charterPaths.followUp,
  certificates: charterPaths.certificates,
  readiness: charterPaths.readiness,
  standing: charterPaths.standing,
}

/** In the order in which a charter is made and kept. */
const FACES = [
  'home',
  'team',
  'studies',
  'text',
  'followUp',
  'certificates',
  'readiness',
  'standing',
] as const satisfies Face[]

export interface CharterScreen {
  face: Face
  /** Absent on the pages that are a face themselves. */
  title?: string
  lead?: ComponentChildren
  actions?: ComponentChildren
  body: ComponentChildren
}

export function charterScreen(visit: Visit, charter: Charter, screen: CharterScreen): StaffScreen {
  const words = visit.words(frameWords)
  const list = { label: visit.words(nouns).title, url: visit.url(charterPaths.list) }
  const home = { label: charter.title, url: visit.url(charterPaths.home(charter.id)) }
  const faces = FACES.map(face => ({
    label: words[face],
    url: visit.url(pathOf[face](charter.id)),
    current: face === screen.face,
  }))
  return {
    face: 'staff',
    title: screen.title ?? (screen.face === 'home' ? charter.title : `${words[screen.face]}: ${charter.title}`),
    breadcrumbs: screen.face === 'home' && !screen.title ? [list] : [list, home],
    lead: screen.lead ?? (
      <>
        {charter.unit} <CharterStateTag visit={visit} state={charter.state} />
      </>
    ),
    actions: screen.actions,
    body: (
      <>
        <Tabs items={faces} label={words.faces} />
        {screen.body}
      </>
    ),
  }
}

/** State of a charter: word, icon and colour. */
export function CharterStateTag({ visit, state }: { visit: Visit; state: CharterState }) {
  const word = visit.words(nouns).charterStates[state]
  if (state === 'in_force') return <StateTag state="met">{word}</StateTag>
  if (state === 'suspended') return <StateTag state="paused">{word}</StateTag>
  if (state === 'in_preparation') return <StateTag state="none">{word}</StateTag>
  return (
    <Tag tone="bad" icon="ban">
      {word}
    </Tag>
  )
}

interface EvidenceProps {
  visit: Visit
  charterId: number
  id: number | null
  name: string | null
}

/** The file that proves something of a charter, or that there is none. */
export function EvidenceLink({ visit, charterId, id, name }: EvidenceProps) {
  if (id === null) return <>{visit.words(frameWords).noEvidence}</>
  return <Link to={visit.url(charterPaths.evidence(charterId, id))}>{name}</Link>
}
