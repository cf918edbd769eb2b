import type { Visit } from '../../../platform/http/visit.ts'
import { Details, EmptyState, Link } from '../../../platform/views/parts.tsx'
import type { KeptMessage } from './mailbox.queries.ts'
import { mailboxWords } from './words.ts'

export function MailboxView({ visit, messages }: { visit: Visit; messages: KeptMessage[] }) {
  const words = visit.words(mailboxWords)
  return (
    <>
      <h1 class="govuk-heading-l">{words.title}</h1>
      <p class="govuk-body-l">{words.lead}</p>
      {messages.length === 0 && <EmptyState title={words.empty}>{words.emptyHint}</EmptyState>}
      {messages.map(message => (
        <Message key={message.id} visit={visit} message={message} />
      ))}
    </>
  )
}

function Message({ visit, message }: { visit: Visit; message: KeptMessage }) {
  const words = visit.words(mailboxWords)
  const when = visit.moments
  return (
    <article class="cv-message">
      <h2 class="govuk-heading-m">{message.subject}</h2>
      <p class="govuk-hint">
        {words.to}: {message.recipient} · {words.sent}: {when.moment(message.created_at)}
      </p>
      <Details summary={words.open}>
        <p class="cv-message__body">
          <Linked text={message.body} />
        </p>
      </Details>
    </article>
  )
}

/** Addresses inside a message can be followed. */
function Linked({ text }: { text: string }) {
  return (
    <>
      {text
        .split(/(https?:\/\/[^\s]+)/)
        .map(part => (/^https?:\/\//.test(part) ? <Link to={part}>{part}</Link> : part))}
    </>
  )
}
