import { missing, page } from '../../../platform/http/page.ts'
import { may } from '../permissions.ts'
import { newestMessages } from './mailbox.queries.ts'
import { MailboxView } from './mailbox.view.tsx'
import { mailboxWords } from './words.ts'

/** What would have been sent, for who tries the product without a mail server. A real organization has no such page. */
export const mailboxPage = page({
  path: '/mensajes-de-prueba',
  permission: may.see,
  async show(read, visit) {
    if (!visit.demo || !visit.tenant.synthetic || !visit.tools.keepsMail) return missing
    const { title } = visit.words(mailboxWords)
    return {
      face: 'public',
      title,
      body: <MailboxView visit={visit} messages={await newestMessages(read)} />,
      back: visit.url('/'),
    }
  },
})
