import type { FormState } from '../../../platform/http/page.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { Button, ErrorSummary, Form, HiddenField, PasswordField, TextField } from '../../../platform/views/form.tsx'
import { Card, Details, Notice } from '../../../platform/views/parts.tsx'
import { secondFactorWords } from './words.ts'

export function RecoveryCodes({ codes }: { codes: string[] }) {
  return (
    <>
      <ul class="cv-codes">
        {codes.map(code => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      {codes.map(code => (
        <HiddenField key={code} name="recovery" value={code} />
      ))}
    </>
  )
}

interface OffProps {
  visit: Visit
  form: FormState
  secret: string
  codes: string[]
  /** The secret's address as an SVG document. */
  qr: string
}

export function SecondFactorOff({ visit, form, secret, codes, qr }: OffProps) {
  const words = visit.words(secondFactorWords)
  return (
    <Form>
      <ErrorSummary form={form} order={['code', 'password']} />
      <HiddenField name="secret" value={secret} />
      <Card title={words.scanTitle}>
        <p>{words.scanText}</p>
        <img class="cv-qr" alt={words.qrName} width="220" height="220" src={`data:image/svg+xml;base64,${btoa(qr)}`} />
        <Details summary={words.cannotScan}>
          <p>{words.secretText}</p>
          <p>
            <code class="cv-secret">{secret.match(/.{4}/g)?.join(' ')}</code>
          </p>
        </Details>
      </Card>
      <Card title={words.recoveryTitle}>
        <p>{words.recoveryText}</p>
        <RecoveryCodes codes={codes} />
      </Card>
      <Card title={words.confirmTitle}>
        <TextField
          form={form}
          name="code"
          label={words.code}
          hint={words.codeHint}
          inputmode="numeric"
          autocomplete="one-time-code"
          width={10}
          spellcheck={false}
        />
        <PasswordField form={form} name="password" label={words.password} autocomplete="current-password" />
        <Button icon="shield-check">{words.turnOn}</Button>
      </Card>
    </Form>
  )
}

interface OnProps {
  visit: Visit
  change: FormState
  off: FormState
  codes: string[]
  left: number
}

export function SecondFactorOn({ visit, change, off, codes, left }: OnProps) {
  const words = visit.words(secondFactorWords)
  const isChanging = Object.keys(change.errors).length > 0
  return (
    <>
      <ErrorSummary form={change} />
      <ErrorSummary form={off} />
      <Notice kind={left > 0 ? 'success' : 'warning'} title={words.isOn}>
        <p>{words.left(left)}</p>
      </Notice>
      <Details summary={words.newCodesTitle} open={isChanging}>
        <Form>
          <HiddenField name="_act" value="codes" />
          <p>{words.newCodesText}</p>
          <RecoveryCodes codes={codes} />
          <PasswordField form={change} name="password" label={words.password} autocomplete="current-password" />
          <Button kind="secondary">{words.newCodes}</Button>
        </Form>
      </Details>
      <Card title={words.offTitle}>
        <p>{words.offText}</p>
        <Form>
          <HiddenField name="_act" value="off" />
          <PasswordField form={off} name="password" label={words.password} autocomplete="current-password" />
          <Button kind="warning">{words.turnOff}</Button>
        </Form>
      </Card>
    </>
  )
}
