import { z } from 'zod'
import { qrSvg } from '../../../platform/codes/qr.ts'
import type { Read } from '../../../platform/db/handles.ts'
import { several } from '../../../platform/http/fields.ts'
import { act, done, type FormState, page } from '../../../platform/http/page.ts'
import type { Person, Visit } from '../../../platform/http/visit.ts'
import { formOf, textOf, valuesOf } from '../../../platform/views/form.tsx'
import { isPassword } from '../passwords.ts'
import { paths } from '../paths.ts'
import { may } from '../permissions.ts'
import { newRecoveryCodes, RECOVERY_CODE } from './recovery-codes.ts'
import { ownAccount, recoveryCodesLeft, replaceRecoveryCodes, turnOff, turnOn } from './second-factor.ts'
import { SecondFactorOff, SecondFactorOn } from './second-factor.view.tsx'
import { newSecret, secretAddress } from './totp.ts'
import { secondFactorWords } from './words.ts'

const recovery = several(z.string().regex(RECOVERY_CODE)).pipe(z.array(z.string()).length(10))

const passwordOf = (visit: Visit) => {
  const { missingPassword, wrongPassword } = visit.words(secondFactorWords)
  return z.string({ error: missingPassword }).min(1, missingPassword).max(1000, wrongPassword)
}

export const secondFactorPage = page({
  path: paths.ownSecondFactor,
  permission: may.ownAccount,
  async show(read, visit, _at, form) {
    const words = visit.words(secondFactorWords)
    const person = visit.person!
    const account = await ownAccount(read, person)
    return {
      face: 'staff',
      title: words.title,
      lead: words.lead,
      breadcrumbs: [{ label: words.account, url: visit.url(paths.account) }],
      body: account.totp_secret ? await whenOn(read, visit, person, form) : await whenOff(visit, account.email, form),
    }
  },
  acts: {
    submit: act({
      schema: visit => {
        const { missingCode } = visit.words(secondFactorWords)
        return z.object({
          secret: z.string().regex(/^[A-Z2-7]{32}$/),
          recovery,
          code: z.string({ error: missingCode }).trim().min(1, missingCode).max(20, missingCode),
          password: passwordOf(visit),
        })
      },
      async perform(write, visit, values) {
        const refused = await turnOn(write, visit, visit.person!, values)
        return refused ?? done(visit, paths.account, visit.words(secondFactorWords).turnedOn)
      },
    }),
    codes: act({
      schema: visit => z.object({ recovery, password: passwordOf(visit) }),
      async perform(write, visit, values) {
        const { accountId } = visit.person!
        const words = visit.words(secondFactorWords)
        const account = await ownAccount(write, visit.person!)
        if (!account.totp_secret || !(await isPassword(values.password, account.password_hash)))
          return { refused: { password: words.wrongPassword } }
        await replaceRecoveryCodes(write, accountId, values.recovery)
        await write.event({ name: 'account.recovery-codes-changed', subject: 'account', subjectId: accountId })
        return done(visit, paths.account, words.codesChanged)
      },
    }),
    off: act({
      schema: visit => z.object({ password: passwordOf(visit) }),
      async perform(write, visit, values) {
        const refused = await turnOff(write, visit, visit.person!, values.password)
        return refused ?? done(visit, paths.account, visit.words(secondFactorWords).turnedOff)
      },
    }),
  },
})

/** The secret and the codes travel with the form: nothing is stored before the telephone proves that it has them. */
async function whenOff(visit: Visit, email: string, form: FormState) {
  const secret = textOf(form, 'secret') || newSecret()
  const codes = codesIn(form)
  const qr = await qrSvg(secretAddress(secret, visit.tenant.shortName, email))
  return <SecondFactorOff visit={visit} form={form} secret={secret} codes={codes} qr={qr} />
}

async function whenOn(read: Read, visit: Visit, person: Person, form: FormState) {
  const change = formOf(form, 'codes')
  const left = await recoveryCodesLeft(read, person.accountId)
  return <SecondFactorOn visit={visit} change={change} off={formOf(form, 'off')} codes={codesIn(change)} left={left} />
}

function codesIn(form: FormState): string[] {
  const typed = valuesOf(form, 'recovery').filter(code => RECOVERY_CODE.test(code))
  return typed.length === 10 ? typed : newRecoveryCodes()
}
