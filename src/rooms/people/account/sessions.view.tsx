import type { Visit } from '../../../platform/http/visit.ts'
import { Button, Form, HiddenField } from '../../../platform/views/form.tsx'
import { Card, Table, Tag } from '../../../platform/views/parts.tsx'
import { deviceName } from './device.ts'
import type { SessionRow } from './sessions.queries.ts'
import { accountWords } from './words.ts'

/** Where the account is open now, each with a way to end it. */
export function SessionsCard({ visit, sessions }: { visit: Visit; sessions: SessionRow[] }) {
  const words = visit.words(accountWords)
  const current = visit.person?.sessionId
  const when = (at: Date) => visit.moments.moment(at)
  const name = (row: SessionRow) => deviceName(row.device) || words.unknownDevice
  return (
    <Card title={words.sessions} actions={sessions.length > 1 && <EndOthers label={words.endOthers} />}>
      <p class="govuk-hint">{words.sessionsHint}</p>
      <Table
        caption={words.sessions}
        captionHidden
        rows={sessions}
        columns={[
          { key: 'device', label: words.device, cell: name },
          { key: 'started', label: words.started, cell: row => when(row.startedAt) },
          { key: 'seen', label: words.seen, cell: row => when(row.seenAt) },
          {
            key: 'end',
            label: words.action,
            cell: row =>
              row.id === current ? (
                <Tag tone="brand">{words.thisOne}</Tag>
              ) : (
                <Form>
                  <HiddenField name="_act" value="endSession" />
                  <HiddenField name="session" value={String(row.id)} />
                  <Button kind="quiet" icon="logout" small hidden={words.endSessionOf(name(row))}>
                    {words.endSession}
                  </Button>
                </Form>
              ),
          },
        ]}
      />
    </Card>
  )
}

function EndOthers({ label }: { label: string }) {
  return (
    <Form>
      <HiddenField name="_act" value="endOthers" />
      <Button kind="secondary" icon="logout" small>
        {label}
      </Button>
    </Form>
  )
}
