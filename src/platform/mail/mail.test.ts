import assert from 'node:assert/strict'
import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'
import { text } from 'node:stream/consumers'
import test, { type TestContext } from 'node:test'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'
import { composeMail, messageIdOf } from './compose-mail.ts'
import { type MailDraft, MailNotSent, MailRefused } from './mail.ts'
import { mailer } from './mailer.ts'

const draft: MailDraft = {
  from: { name: 'Atención Ciudadana de Huatabampo', address: 'atencion@huatabampo.example' },
  to: { name: 'Persona solicitante', address: 'persona@correo.example' },
  subject: 'Respuesta a su solicitud HUA-2026-000123-6: ¿quedó el bache?',
  text: 'Buen día:\n\nLa calle Iñiguez <norte> & sur quedó reparada.\nConsulte: https://cartaviva.example/folio?x=1&y=2.\n\nGracias.',
  lang: 'es-MX',
  messageId: messageIdOf('0193-ab', 'cartaviva.example'),
}

interface Received {
  readonly raw: string
  readonly from: string
  readonly to: string[]
}

/** A real mail server that keeps what it receives and answers as told. */
async function mailServer(t: TestContext, options: SMTPServerOptions = {}) {
  const received: Received[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    onData(stream, session, done) {
      const { mailFrom, rcptTo } = session.envelope
      void text(stream).then(raw => {
        received.push({ raw, from: mailFrom ? mailFrom.address : '', to: rcptTo.map(({ address }) => address) })
        done()
      })
    },
    ...options,
  })
  server.on('error', () => undefined)
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  const { port } = server.server.address() as AddressInfo
  const postman = mailer(`smtp://127.0.0.1:${port}`)
  t.after(() => {
    postman.close()
    server.close()
  })
  return { received, postman, port }
}

/** An answer of the mail server with its code. */
const answer = (responseCode: number, message: string) => Object.assign(new Error(message), { responseCode })

/** The decoded parts of a message, in their order. */
function partsOf(raw: string): string[] {
  const parts = raw.split(/^----.*$/m).slice(1)
  return parts.map(part => {
    const [head = '', ...body] = part.split('\r\n\r\n')
    const content = body.join('\r\n\r\n')
    if (/base64/i.test(head)) return Buffer.from(content, 'base64').toString()
    const bytes = content
      .replaceAll('=\r\n', '')
      .replace(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
    return /quoted-printable/i.test(head) ? Buffer.from(bytes, 'latin1').toString() : content
  })
}

test('a letter arrives with its text first, HTML made of it, and the headers of automatic mail', async t => {
  const { received, postman } = await mailServer(t)
  await postman.send(composeMail(draft))
  const [{ raw, from, to }] = received as [Received]
  assert.deepEqual([from, to], ['atencion@huatabampo.example', ['persona@correo.example']])
  assert.match(raw, /^Message-ID: <outbox\.0193-ab@cartaviva\.example>\r$/im)
  assert.match(raw, /^Auto-Submitted: auto-generated\r$/m)
  assert.match(raw, /^Subject: =\?UTF-8\?/m)
  const [plain = '', html = ''] = partsOf(raw)
  assert.ok(plain.includes('La calle Iñiguez <norte> & sur quedó reparada.'), plain)
  assert.ok(html.includes('<html lang="es-MX">') && html.includes('Iñiguez &lt;norte&gt; &amp; sur'), html)
  assert.ok(html.includes('<a href="https://cartaviva.example/folio?x=1&amp;y=2" style="color:#5b3a8e">'), html)
})

test('an attachment arrives as it is, with its name in Spanish', async t => {
  const { received, postman } = await mailServer(t)
  const attachments = [
    { fileName: 'respuesta ñ.pdf', mediaType: 'application/pdf', content: Buffer.from('%PDF-1.7 ñ') },
  ]
  await postman.send(composeMail({ ...draft, attachments }))
  const { raw } = received[0]!
  assert.match(raw, /Content-Type: application\/pdf/)
  assert.match(raw, /filename\*0\*=utf-8''respuesta%20%C3%B1\.pdf|filename\*=utf-8''respuesta%20%C3%B1\.pdf/i)
  assert.ok(raw.includes(Buffer.from('%PDF-1.7 ñ').toString('base64')))
})

test('the same row of the outbox always has the same Message-ID', () => {
  assert.equal(messageIdOf('7', 'a.example'), messageIdOf('7', 'a.example'))
  assert.equal(messageIdOf('7>\r\nBcc: x', 'a.example'), '<outbox.7Bccx@a.example>')
})

test('nothing written by a person opens a second header or a second recipient', async t => {
  const { received, postman } = await mailServer(t)
  const to = { name: 'Ana\r\nBcc: espia@x.example', address: 'persona@correo.example' }
  await postman.send(composeMail({ ...draft, to, subject: 'Hola\r\nBcc: espia@x.example' }))
  assert.doesNotMatch(received[0]!.raw, /^Bcc/im)
  assert.deepEqual(received[0]!.to, ['persona@correo.example'])
  for (const address of [
    '',
    'ana',
    'a@b.example,c@d.example',
    'a@b.example\r\nRCPT TO:<c@d.example>',
    '<a@b.example>',
  ]) {
    assert.throws(() => composeMail({ ...draft, to: { address } }), MailRefused)
  }
})

test('a mailbox that does not exist is refused for good, with what the server said', async t => {
  const { postman } = await mailServer(t, { onRcptTo: (_, __, done) => done(answer(550, 'no such user here')) })
  await assert.rejects(postman.send(composeMail(draft)), (error: unknown) => {
    assert.ok(error instanceof MailRefused)
    return /550 no such user here/.test(error.response ?? '')
  })
})

test('a letter that is too large for the server is refused for good', async t => {
  const { postman } = await mailServer(t, {
    onData: (stream, _, done) =>
      stream.resume().on('end', () => done(answer(552, 'message exceeds fixed maximum size'))),
  })
  await assert.rejects(postman.send(composeMail(draft)), MailRefused)
})

test('greylisting and full mailboxes are tried again later', async t => {
  for (const code of [421, 450, 452]) {
    const { postman } = await mailServer(t, { onRcptTo: (_, __, done) => done(answer(code, 'later')) })
    await assert.rejects(postman.send(composeMail(draft)), MailNotSent)
  }
})

test('our own wrong password costs no letter: it is tried again', async t => {
  const { port } = await mailServer(t, {
    authOptional: false,
    allowInsecureAuth: true,
    onAuth: (_, __, done) => done(new Error('bad')),
  })
  const postman = mailer(`smtp://user:wrong@127.0.0.1:${port}`)
  t.after(() => postman.close())
  await assert.rejects(postman.send(composeMail(draft)), MailNotSent)
})

test('a server that is not there or says nothing is tried again later', async t => {
  const silent = createServer().listen(0, '127.0.0.1')
  await once(silent, 'listening')
  const { port } = silent.address() as AddressInfo
  const patient = mailer(`smtp://127.0.0.1:${port}`, { connectionTimeout: 300 })
  await assert.rejects(patient.send(composeMail(draft)), MailNotSent)
  patient.close()
  silent.close()
  await once(silent, 'close')
  const nobody = mailer(`smtp://127.0.0.1:${port}`)
  t.after(() => nobody.close())
  await assert.rejects(nobody.send(composeMail(draft)), MailNotSent)
})

test('without a mail server nothing leaves and nothing fails', async () => {
  const postman = mailer(undefined)
  assert.equal(postman.mode, 'mailbox')
  await postman.send(composeMail(draft))
})
