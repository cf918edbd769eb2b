// Generated from the migrated database by `bin/db types`; do not edit.
import type { ColumnType, Generated } from 'kysely'

export type Json = string | number | boolean | null | { [key: string]: Json } | Json[]

export interface AccountTable {
  organization_id: number
  id: Generated<number>
  email: string
  name: string
  password_hash: string | null
  totp_secret: string | null
  totp_last_step: number | null
  failed_attempts: Generated<number>
  locked_until: Date | null
  active: Generated<boolean>
  locale: string | null
  preferences: ColumnType<Json, string | undefined, string>
  created_at: Generated<Date>
}

export interface AccountLinkTable {
  organization_id: number
  token_hash: Buffer
  account_id: number
  purpose: string
  expires_at: Date
  used_at: Date | null
  created_at: Generated<Date>
}

export interface AccountRoleTable {
  organization_id: number
  account_id: number
  role: string
  created_at: Generated<Date>
}

export interface AnswerTable {
  organization_id: number
  id: Generated<number>
  request_id: number
  referral_id: number | null
  text: string
  resolved: Generated<boolean>
  answered_by: number
  answered_at: Date
}

export interface AttachmentTable {
  organization_id: number
  id: Generated<number>
  request_id: number
  file_id: number
  stage: string
  note_id: number | null
  answer_id: number | null
  public: boolean
  attached_at: Date
}

export interface CalendarEntryTable {
  organization_id: number
  id: Generated<number>
  kind: string
  starts_on: string
  ends_on: string
  name: string
  legal_source: string
  created_by: number | null
  created_at: Generated<Date>
}

export interface DecisionTable {
  organization_id: number
  id: Generated<number>
  request_id: number
  admissible: boolean
  reason_id: number | null
  citizen_text: Generated<string>
  decided_by: number
  decided_at: Date
}

export interface DueChangeTable {
  organization_id: number
  id: Generated<number>
  request_id: number
  was_due_at: Date | null
  due_at: Date | null
  reason: string
  changed_at: Date
}

export interface EventTable {
  organization_id: number
  id: Generated<number>
  at: Generated<Date>
  name: string
  subject: string
  subject_id: number
  actor_id: number | null
  position_id: number | null
  data: ColumnType<Json, string | undefined, string>
}

export interface FileTable {
  organization_id: number
  id: Generated<number>
  sha256: string
  bytes: number
  media_type: string
  name: string
  thumbnail_sha256: string | null
  created_by: number | null
  created_at: Generated<Date>
}

export interface FolioCounterTable {
  organization_id: number
  year: number
  last: number
}

export interface ImportRunTable {
  organization_id: number
  id: Generated<number>
  source: string
  file_name: string
  fingerprint: string
  rows_done: Generated<number>
  tally: ColumnType<Json, string | undefined, string>
  started_at: Generated<Date>
  finished_at: Date | null
}

export interface InadmissibilityReasonTable {
  organization_id: number
  id: Generated<number>
  code: string
  name: string
  citizen_text: string
  next_step: Generated<string>
  legal_basis: Generated<string>
  active: Generated<boolean>
  created_at: Generated<Date>
}

export interface IntakeDraftTable {
  organization_id: number
  id: string
  fields: ColumnType<Json, string | undefined, string>
  created_at: Generated<Date>
  updated_at: Generated<Date>
}

export interface MailMessageTable {
  organization_id: number
  id: Generated<number>
  recipient: string
  subject: string
  body: string
  state: Generated<string>
  about: string | null
  about_id: number | null
  sent_at: Date | null
  problem: string | null
  created_at: Generated<Date>
}

export interface NeighbourhoodTable {
  organization_id: number
  id: Generated<number>
  name: string
  kind: Generated<string>
  latitude: number | null
  longitude: number | null
  active: Generated<boolean>
  created_at: Generated<Date>
}

export interface NoteTable {
  organization_id: number
  id: Generated<number>
  request_id: number
  audience: string
  by_citizen: Generated<boolean>
  text: string
  written_by: number | null
  written_at: Date
}

export interface OfficeTable {
  organization_id: number
  id: Generated<number>
  unit_id: number | null
  name: string
  address: Generated<string>
  telephone: Generated<string>
  latitude: number | null
  longitude: number | null
  active: Generated<boolean>
  created_at: Generated<Date>
}

export interface OrganizationTable {
  id: Generated<number>
  parent_id: number | null
  slug: string
  host: string | null
  name: string
  short_name: string
  country: string
  time_zone: string
  locale: string
  kind: Generated<string>
  region: Generated<string>
  languages: string[]
  request_kinds: Generated<string[]>
  channels: Generated<string[]>
  folio_pattern: string
  after_hours: Generated<string>
  reopen_days: Generated<number>
  brand: ColumnType<Json, string | undefined, string>
  contact: ColumnType<Json, string | undefined, string>
  welcome: Generated<string>
  synthetic: Generated<boolean>
  calendar_version: Generated<number>
  created_at: Generated<Date>
  administrators_need_second_factor: Generated<boolean>
}

export interface PositionTable {
  organization_id: number
  id: Generated<number>
  unit_id: number
  code: string
  name: string
  place: Generated<number>
  liaison: Generated<boolean>
  active: Generated<boolean>
  created_at: Generated<Date>
}

export interface PositionHolderTable {
  organization_id: number
  id: Generated<number>
  position_id: number
  account_id: number
  capacity: Generated<string>
  starts_on: string
  ends_on: string | null
  created_at: Generated<Date>
}

export interface ProcedureTable {
  organization_id: number
  id: Generated<number>
  code: string
  name: string
  precedence: Generated<number>
  is_default: Generated<boolean>
  created_at: Generated<Date>
}

export interface ProcedureExitTable {
  organization_id: number
  id: Generated<number>
  step_id: number
  place: number
  outcome: string
  label: string
  to_step_id: number | null
  needs: Generated<string[]>
  tells_citizen: Generated<boolean>
  ends_as: string | null
}

export interface ProcedureRuleTable {
  organization_id: number
  id: Generated<number>
  procedure_id: number
  kind: string | null
  channel: string | null
  service_id: number | null
  created_at: Generated<Date>
}

export interface ProcedureStepTable {
  organization_id: number
  id: Generated<number>
  version_id: number
  number: number
  key: string
  act: string
  title: string
  what: string
  citizen_words: string
  record: string | null
  position_id: number | null
  by_referred_unit: Generated<boolean>
  term_amount: number | null
  term_unit: string | null
}

export interface ProcedureVersionTable {
  organization_id: number
  id: Generated<number>
  procedure_id: number
  version: number
  state: Generated<string>
  in_force_from: Date | null
  card: ColumnType<Json, string | undefined, string>
  created_at: Generated<Date>
}

export interface RecoveryCodeTable {
  organization_id: number
  account_id: number
  code_hash: Buffer
  used_at: Date | null
  created_at: Generated<Date>
}

export interface ReferralTable {
  organization_id: number
  id: Generated<number>
  request_id: number
  unit_id: number
  instructions: Generated<string>
  term_amount: number | null
  term_unit: string | null
  due_at: Date | null
  warn_at: Date | null
  state: Generated<string>
  referred_by: number
  referred_at: Date
  seen_at: Date | null
  ended_at: Date | null
  ended_by: number | null
  return_reason: Generated<string>
}

export interface RequestTable {
  organization_id: number
  id: Generated<number>
  folio: string
  tracking_key: string
  kind: string
  channel: string
  state: Generated<string>
  service_id: number | null
  unit_id: number | null
  neighbourhood_id: number | null
  address: Generated<string>
  latitude: number | null
  longitude: number | null
  summary: string
  description: Generated<string>
  answers: ColumnType<Json, string | undefined, string>
  identity: string
  locale: string
  received_at: Date
  captured_at: Generated<Date>
  captured_by: number | null
  term_amount: number | null
  term_unit: string | null
  due_at: Date | null
  warn_at: Date | null
  due_account: ColumnType<Json | null, string | null | undefined, string | null>
  answered_at: Date | null
  closed_at: Date | null
  outcome: string | null
  reopened_times: Generated<number>
  version_id: number | null
  step_id: number | null
  external_source: string | null
  external_id: string | null
  intake_key: string | null
  search: ColumnType<string | null, never, never>
  due_order: ColumnType<Date | null, never, never>
  reopened_at: Date | null
}

export interface RequestStepTable {
  organization_id: number
  id: Generated<number>
  request_id: number
  seq: number
  step_id: number
  state: string
  opened_at: Date
  done_at: Date | null
  done_by: number | null
  position_id: number | null
  outcome: string | null
  note: Generated<string>
}

export interface RequesterTable {
  organization_id: number
  request_id: number
  name: Generated<string>
  email: Generated<string>
  telephone: Generated<string>
  created_at: Generated<Date>
}

export interface SavedViewTable {
  organization_id: number
  id: Generated<number>
  account_id: number
  name: string
  query: string
  created_at: Generated<Date>
}

export interface ServiceTable {
  organization_id: number
  id: Generated<number>
  code: string
  name: string
  purpose: Generated<string>
  keywords: Generated<string[]>
  need: Generated<string>
  unit_id: number
  kinds: Generated<string[]>
  term_amount: number
  term_unit: string
  location: Generated<string>
  allows_anonymous: Generated<boolean>
  legal_basis: Generated<string>
  charter: Generated<string>
  active: Generated<boolean>
  created_at: Generated<Date>
}

export interface ServiceQuestionTable {
  organization_id: number
  id: Generated<number>
  service_id: number
  code: string
  place: number
  label: string
  hint: Generated<string>
  kind: string
  options: Generated<string[]>
  required: Generated<boolean>
  active: Generated<boolean>
  created_at: Generated<Date>
}

export interface SessionTable {
  organization_id: number
  token_hash: Buffer
  id: Generated<number>
  account_id: number
  device: Generated<string>
  awaits_second_factor: Generated<boolean>
  created_at: Generated<Date>
  seen_at: Generated<Date>
  expires_at: Date
}

export interface TypedDraftTable {
  organization_id: number
  id: string
  account_id: number | null
  path: string
  fields: ColumnType<Json, string, string>
  created_at: Generated<Date>
}

export interface UnitTable {
  organization_id: number
  id: Generated<number>
  parent_id: number | null
  code: string
  name: string
  purpose: Generated<string>
  kind: Generated<string>
  attends_requests: Generated<boolean>
  active: Generated<boolean>
  created_at: Generated<Date>
}

export interface WorkingHoursTable {
  organization_id: number
  id: Generated<number>
  weekday: number
  opens: string
  closes: string
  created_at: Generated<Date>
}

export interface Database {
  account: AccountTable
  account_link: AccountLinkTable
  account_role: AccountRoleTable
  answer: AnswerTable
  attachment: AttachmentTable
  calendar_entry: CalendarEntryTable
  decision: DecisionTable
  due_change: DueChangeTable
  event: EventTable
  file: FileTable
  folio_counter: FolioCounterTable
  import_run: ImportRunTable
  inadmissibility_reason: InadmissibilityReasonTable
  intake_draft: IntakeDraftTable
  mail_message: MailMessageTable
  neighbourhood: NeighbourhoodTable
  note: NoteTable
  office: OfficeTable
  organization: OrganizationTable
  position: PositionTable
  position_holder: PositionHolderTable
  procedure: ProcedureTable
  procedure_exit: ProcedureExitTable
  procedure_rule: ProcedureRuleTable
  procedure_step: ProcedureStepTable
  procedure_version: ProcedureVersionTable
  recovery_code: RecoveryCodeTable
  referral: ReferralTable
  request: RequestTable
  request_step: RequestStepTable
  requester: RequesterTable
  saved_view: SavedViewTable
  service: ServiceTable
  service_question: ServiceQuestionTable
  session: SessionTable
  typed_draft: TypedDraftTable
  unit: UnitTable
  working_hours: WorkingHoursTable
}
