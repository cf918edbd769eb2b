import { PUBLIC_UPLOADS } from '../../../../platform/files/upload-policy.ts'
import { Actions, Button, ErrorSummary, FileField, Form, HiddenField } from '../../../../platform/views/form.tsx'
import { Icon } from '../../../../platform/views/parts.tsx'
import type { KeptFile } from '../../attachments/keep-uploads.ts'
import { attachmentWords } from '../../attachments/words.ts'
import { draftPhotographPath } from '../paths.ts'
import { StepProgress } from '../step.view.tsx'
import type { StepProps } from '../step-page.tsx'

const ACCEPT = 'image/*,application/pdf'

export function PhotographsView(props: StepProps) {
  const { stage, form, words } = props
  const { files } = stage.fields
  const full = files.length >= PUBLIC_UPLOADS.maxFiles
  return (
    <>
      <ErrorSummary form={form} />
      <StepProgress {...props} step="photographs" />
      <h1 class="govuk-heading-l">{words.photographs.title}</h1>
      {files.length > 0 && <Kept {...props} files={files} />}
      <Form enctype="multipart/form-data">
        {!full && <Chosen {...props} />}
        <Actions>
          <Button>{words.next}</Button>
          {!full && (
            <Button kind="secondary" name="_act" value="add">
              {words.photographs.add}
            </Button>
          )}
        </Actions>
      </Form>
    </>
  )
}

type Kept = Pick<StepProps, 'visit' | 'stage' | 'words'>

function Kept({ visit, stage, words, files }: Kept & { files: KeptFile[] }) {
  return (
    <>
      <h2 class="govuk-heading-s">{words.photographs.kept}</h2>
      <ul class="cv-files">
        {files.map(file => (
          <KeptOne key={file.id} {...{ visit, stage, words, file }} />
        ))}
      </ul>
    </>
  )
}

function KeptOne({ visit, stage, words, file }: Kept & { file: KeptFile }) {
  return (
    <li class="cv-files__item">
      {file.hasThumbnail ? (
        <img
          class="cv-files__picture"
          src={visit.url(draftPhotographPath(stage.draft, file.id))}
          alt=""
          width={72}
          height={72}
        />
      ) : (
        <Icon name="file-text" size={32} />
      )}
      <span class="cv-files__name">{file.name}</span>
      <Form>
        <HiddenField name="_act" value="remove" />
        <HiddenField name="file" value={String(file.id)} />
        <Button kind="quiet" small hidden={file.name}>
          {words.photographs.remove}
        </Button>
      </Form>
    </li>
  )
}

function Chosen({ visit, form, words }: Pick<StepProps, 'visit' | 'form' | 'words'>) {
  const limits = visit.words(attachmentWords).limits(PUBLIC_UPLOADS)
  return (
    <FileField
      form={form}
      name="photographs"
      label={words.photographs.label}
      labelSize="s"
      hint={`${limits}. ${words.photographs.quitPlace}`}
      accept={ACCEPT}
      multiple
      optional
    />
  )
}
