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

export interface CauseAnalysisTable {
  organization_id: number
  id: Generated<number>
  nonconformity_id: number
  whys: ColumnType<Json, string | undefined, string>
  ishikawa: ColumnType<Json, string | undefined, string>
  root_cause: string
  cause_code: string
  analysed_by: number
  analysed_at: Date
  earlier_id: number | null
  systemic_statement: Generated<string>
}

export interface CertificationTable {
  organization_id: number
  id: Generated<number>
  charter_id: number
  norm: string
  body: string
  number: Generated<string>
  kind: string
  granted_on: string
  expires_on: string
  evidence_file_id: number | null
  withdrawn_on: string | null
  note: Generated<string>
  recorded_by: number | null
  recorded_at: Generated<Date>
}

export interface CharterTable {
  organization_id: number
  id: Generated<number>
  code: string
  title: string
  unit_id: number
  state: Generated<string>
  state_reason: Generated<string>
  tags: Generated<string[]>
  review_months: Generated<number>
  created_by: number | null
  created_at: Generated<Date>
  mending_days: Generated<number>
}

export interface CharterIndicatorTable {
  organization_id: number
  version_id: number
  indicator_id: number
  place: number
}

export interface CharterMemberTable {
  organization_id: number
  id: Generated<number>
  charter_id: number
  position_id: number
  duty: Generated<string>
  joined_at: Generated<Date>
  left_at: Date | null
}

export interface CharterReportTable {
  organization_id: number
  id: Generated<number>
  charter_id: number | null
  starts_on: string
  ends_on: string
  number: Generated<number>
  state: Generated<string>
  figures: ColumnType<Json, string, string>
  narrative: ColumnType<Json, string | undefined, string>
  correction_reason: Generated<string>
  content_hash: string | null
  previous_hash: string | null
  signed_by: number | null
  position_id: number | null
  signed_at: Date | null
  due_on: string
  created_at: Generated<Date>
}

export interface CharterServiceTable {
  organization_id: number
  charter_id: number
  service_id: number
}

export interface CharterSignatureTable {
  organization_id: number
  id: Generated<number>
  version_id: number
  place: number
  duty: string
  position_id: number
  signed_by: number | null
  signed_at: Date | null
  content_hash: string | null
}

export interface CharterSuspensionTable {
  organization_id: number
  id: Generated<number>
  charter_id: number
  starts_on: string
  ends_on: string | null
  reason: string
  suspended_by: number | null
  resumed_by: number | null
}

export interface CharterTrainingTable {
  organization_id: number
  id: Generated<number>
  charter_id: number
  held_on: string
  topic: string
  hours: number
  attendees: number
  evidence_file_id: number | null
  recorded_by: number | null
  recorded_at: Generated<Date>
}

export interface CharterVersionTable {
  organization_id: number
  id: Generated<number>
  charter_id: number
  number: number
  state: Generated<string>
  summary: Generated<string>
  general: ColumnType<Json, string | undefined, string>
  remedies: ColumnType<Json, string | undefined, string>
  complementary: ColumnType<Json, string | undefined, string>
  change_note: Generated<string>
  content_hash: string | null
  in_force_from: string | null
  in_force_to: string | null
  next_review_on: string | null
  created_by: number | null
  created_at: Generated<Date>
  published_by: number | null
  published_at: Date | null
}

export interface CommitmentTable {
  organization_id: number
  id: Generated<number>
  charter_id: number
  version_id: number
  code: string
  place: number
  expectation_id: number | null
  attribute: Generated<string>
  statement: string
  indicator_id: number | null
  comparator: string | null
  target: number | null
  target_upper: number | null
  population: Generated<string>
  remedy: Generated<string>
  complaint_channel: Generated<string>
  valid_from: string | null
  valid_to: string | null
  created_at: Generated<Date>
}

export interface CommitmentClaimTable {
  organization_id: number
  id: Generated<number>
  charter_id: number
  commitment_id: number
  request_id: number
  about_folio: Generated<string>
  claimed_at: Date
}

export interface CommitmentProposalTable {
  organization_id: number
  id: Generated<number>
  nonconformity_id: number
  charter_id: number
  commitment_code: string | null
  statement: string
  reason: string
  state: Generated<string>
  version_id: number | null
  proposed_by: number
  proposed_at: Date
  decided_by: number | null
  decided_at: Date | null
  decision_reason: Generated<string>
}

export interface ContainmentTable {
  organization_id: number
  id: Generated<number>
  nonconformity_id: number
  text: string
  done_by: number
  done_at: Date
}

export interface CorrectiveActionTable {
  organization_id: number
  id: Generated<number>
  nonconformity_id: number
  description: string
  position_id: number
  due_on: string
  done_at: Date | null
  done_by: number | null
  result: Generated<string>
  evidence_file_id: number | null
  cancelled_at: Date | null
  cancel_reason: Generated<string>
  created_by: number | null
  created_at: Generated<Date>
  cancelled_by: number | null
  round: Generated<number>
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

export interface EffectVerificationTable {
  organization_id: number
  id: Generated<number>
  nonconformity_id: number
  planned_on: string
  position_id: number | null
  verdict: string | null
  statement: Generated<string>
  verified_by: number | null
  verified_at: Date | null
  created_at: Generated<Date>
  reminded_at: Date | null
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

export interface ExpectationTable {
  organization_id: number
  id: Generated<number>
  study_id: number
  charter_id: number
  attribute: string
  importance: number
  satisfaction: number | null
  created_at: Generated<Date>
}

export interface ExpectationStudyTable {
  organization_id: number
  id: Generated<number>
  charter_id: number
  method: string
  source: string
  carried_out_on: string
  respondents: number | null
  population: number | null
  note: Generated<string>
  created_by: number | null
  created_at: Generated<Date>
}

export interface FactChangeTable {
  organization_id: number
  id: Generated<number>
  source: string
  service_id: number | null
  unit_id: number | null
  channel: string | null
  kind: string | null
  indicator_id: number | null
  received_at: Date | null
  due_at: Date | null
  ended_at: Date | null
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

export interface FrozenPeriodTable {
  organization_id: number
  indicator_id: number
  starts_on: string
  ends_on: string
  measurement_id: number
  cause: string
  cause_id: number | null
  frozen_by: number | null
  frozen_at: Date
}

export interface GoodPracticeTable {
  organization_id: number
  id: Generated<number>
  year: number
  texts: ColumnType<Json, string | undefined, string>
  published: ColumnType<Json | null, string | null | undefined, string | null>
  edited_by: number | null
  edited_at: Date
  published_by: number | null
  published_at: Date | null
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

export interface IndicatorTable {
  organization_id: number
  id: Generated<number>
  code: string
  name: string
  meaning: Generated<string>
  base: string | null
  unit_of_measure: string
  direction: string
  frequency: Generated<string>
  unit_id: number | null
  active: Generated<boolean>
  created_by: number | null
  created_at: Generated<Date>
}

export interface IndicatorVersionTable {
  organization_id: number
  id: Generated<number>
  indicator_id: number
  number: number
  formula: ColumnType<Json, string, string>
  effective_on: string
  note: Generated<string>
  created_by: number | null
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

export interface MeasurementTable {
  organization_id: number
  id: Generated<number>
  indicator_id: number
  indicator_version_id: number
  starts_on: string
  ends_on: string
  number: number
  numerator: number | null
  denominator: number | null
  value: number | null
  base: Generated<number>
  status: string
  method: string
  record_kind: string
  records: Generated<number[]>
  counted: Generated<number[]>
  fingerprint: string
  data_until: Date
  reason: Generated<string>
  taken_by: number | null
  taken_at: Date
  by_hand: Generated<boolean>
  evidence_file_id: number | null
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

export interface NonconformityTable {
  organization_id: number
  id: Generated<number>
  folio: string
  kind: Generated<string>
  origin: string
  subject: string | null
  subject_id: number | null
  origin_key: string | null
  title: string
  description: Generated<string>
  severity: Generated<string>
  unit_id: number
  service_id: number | null
  owner_position_id: number | null
  state: Generated<string>
  state_reason: Generated<string>
  cause_code: string | null
  detected_at: Date
  detected_by: number | null
  due_on: string
  closed_at: Date | null
  reopened_times: Generated<number>
  recurrence_of: number | null
  systemic: Generated<boolean>
  escalated_at: Date | null
  disposition: string | null
  authorized_by: number | null
  step_due_on: string
  cycle_days: Generated<number>
  origin_path: Generated<string>
  disposition_note: Generated<string>
  authorized_at: Date | null
  occurred_on: string
  next_due_on: ColumnType<string | null, never, never>
  plan_escalated_at: Date | null
}

export interface NonconformityCounterTable {
  organization_id: number
  year: number
  last: Generated<number>
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

export interface ObservationTable {
  organization_id: number
  id: Generated<number>
  source: string
  at: Date
  service_id: number | null
  unit_id: number | null
  channel: string | null
  indicator_id: number | null
  value: number | null
  numerator: number | null
  denominator: number | null
  about: string | null
  subject: string | null
  subject_id: number | null
  note: Generated<string>
  evidence_file_id: number | null
  external_source: string | null
  external_id: string | null
  recorded_by: number | null
  recorded_at: Generated<Date>
  withdrawn_at: Date | null
  withdrawn_by: number | null
  withdrawal_reason: Generated<string>
  replaces_id: number | null
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

export interface ReadinessEvidenceTable {
  organization_id: number
  id: Generated<number>
  charter_id: number
  requirement: string
  fulfilled: boolean
  statement: Generated<string>
  evidence_file_id: number | null
  stated_by: number | null
  stated_at: Date
}

export interface ReadingTable {
  organization_id: number
  indicator_id: number
  starts_on: string
  ends_on: string
  numerator: number | null
  denominator: number | null
  value: number | null
  base: Generated<number>
  status: string
  fingerprint: Generated<string>
  read_at: Date
  stale: Generated<boolean>
  valid_until: Date | null
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
  request_received_at: Generated<Date>
}

export interface RemedyTable {
  organization_id: number
  id: Generated<number>
  nonconformity_id: number
  request_id: number | null
  description: Generated<string>
  listed_at: Date
  given_at: Date | null
  given_by: number | null
  notified_at: Date | null
  listed_by: number | null
  withdrawn_at: Date | null
  withdraw_reason: Generated<string>
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
  merged_into_id: number | null
  merged_at: Date | null
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
  active: Generated<boolean>
  created_at: Generated<Date>
  version: number | null
  is_free: Generated<boolean>
  channels: Generated<string[]>
  tags: Generated<string[]>
  retired_at: Date | null
  retired_reason: Generated<string>
  words: ColumnType<string | null, never, never>
}

export interface ServiceDraftTable {
  organization_id: number
  service_id: number
  record: ColumnType<Json, string, string>
  edited_by: number | null
  edited_at: Generated<Date>
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

export interface ServiceVersionTable {
  organization_id: number
  service_id: number
  number: number
  record: ColumnType<Json, string, string>
  note: Generated<string>
  published_by: number | null
  published_at: Generated<Date>
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

export interface VisitTable {
  organization_id: number
  id: Generated<number>
  draw_id: number
  kind: string
  checklist_id: number
  service_id: number
  unit_id: number
  visitor_id: number | null
  planned_on: string
  planned_half: string
  channel: Generated<string>
  state: Generated<string>
  state_reason: Generated<string>
  started_at: Date | null
  ended_at: Date | null
  sent_at: Date | null
  device_key: string | null
  note: Generated<string>
  created_at: Generated<Date>
}

export interface VisitChecklistTable {
  organization_id: number
  id: Generated<number>
  code: string
  kind: string
  title: string
  scenario: Generated<string>
  active: Generated<boolean>
  created_at: Generated<Date>
}

export interface VisitDrawTable {
  organization_id: number
  id: Generated<number>
  kind: string
  starts_on: string
  ends_on: string
  checklist_id: number
  seed: number
  frame: ColumnType<Json, string, string>
  wanted: number
  drawn_by: number | null
  drawn_at: Date
}

export interface VisitFindingTable {
  organization_id: number
  id: Generated<number>
  visit_id: number
  item_id: number
  yes: boolean | null
  value: number | null
  note: Generated<string>
  file_id: number | null
  found_at: Date
}

export interface VisitItemTable {
  organization_id: number
  id: Generated<number>
  checklist_id: number
  place: number
  text: string
  kind: string
  feeds: string | null
  active: Generated<boolean>
  created_at: Generated<Date>
}

export interface VisitPhotographTable {
  organization_id: number
  visit_id: number
  file_id: number
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
  cause_analysis: CauseAnalysisTable
  certification: CertificationTable
  charter: CharterTable
  charter_indicator: CharterIndicatorTable
  charter_member: CharterMemberTable
  charter_report: CharterReportTable
  charter_service: CharterServiceTable
  charter_signature: CharterSignatureTable
  charter_suspension: CharterSuspensionTable
  charter_training: CharterTrainingTable
  charter_version: CharterVersionTable
  commitment: CommitmentTable
  commitment_claim: CommitmentClaimTable
  commitment_proposal: CommitmentProposalTable
  containment: ContainmentTable
  corrective_action: CorrectiveActionTable
  decision: DecisionTable
  due_change: DueChangeTable
  effect_verification: EffectVerificationTable
  event: EventTable
  expectation: ExpectationTable
  expectation_study: ExpectationStudyTable
  fact_change: FactChangeTable
  file: FileTable
  folio_counter: FolioCounterTable
  frozen_period: FrozenPeriodTable
  good_practice: GoodPracticeTable
  import_run: ImportRunTable
  inadmissibility_reason: InadmissibilityReasonTable
  indicator: IndicatorTable
  indicator_version: IndicatorVersionTable
  intake_draft: IntakeDraftTable
  mail_message: MailMessageTable
  measurement: MeasurementTable
  neighbourhood: NeighbourhoodTable
  nonconformity: NonconformityTable
  nonconformity_counter: NonconformityCounterTable
  note: NoteTable
  observation: ObservationTable
  office: OfficeTable
  organization: OrganizationTable
  position: PositionTable
  position_holder: PositionHolderTable
  procedure: ProcedureTable
  procedure_exit: ProcedureExitTable
  procedure_rule: ProcedureRuleTable
  procedure_step: ProcedureStepTable
  procedure_version: ProcedureVersionTable
  readiness_evidence: ReadinessEvidenceTable
  reading: ReadingTable
  recovery_code: RecoveryCodeTable
  referral: ReferralTable
  remedy: RemedyTable
  request: RequestTable
  request_step: RequestStepTable
  requester: RequesterTable
  saved_view: SavedViewTable
  service: ServiceTable
  service_draft: ServiceDraftTable
  service_question: ServiceQuestionTable
  service_version: ServiceVersionTable
  session: SessionTable
  typed_draft: TypedDraftTable
  unit: UnitTable
  visit: VisitTable
  visit_checklist: VisitChecklistTable
  visit_draw: VisitDrawTable
  visit_finding: VisitFindingTable
  visit_item: VisitItemTable
  visit_photograph: VisitPhotographTable
  working_hours: WorkingHoursTable
}
