import {
  Actions,
  Button,
  ButtonLink,
  blankForm,
  CheckboxField,
  Form,
  PasswordField,
  RadiosField,
  SelectField,
  TextArea,
  TextField,
} from '../../../src/platform/views/form.tsx'
import { PublicLayout, StaffLayout } from '../../../src/platform/views/layout.tsx'
import {
  Card,
  CasePage,
  EmptyState,
  Figures,
  IdentityBar,
  LinkList,
  StateTag,
  StepLine,
  Tag,
  Timeline,
} from '../../../src/platform/views/parts.tsx'
import { steps } from './sample.ts'
import { citizen, clerk } from './shells.ts'

export function SignInPage() {
  const form = blankForm({ email: 'benito@example.org' })
  return (
    <PublicLayout shell={{ ...citizen, navigation: [] }} title="Entrar" sheet>
      <h1 class="govuk-heading-l">Entrar</h1>
      <Form action="/sign-in">
        <TextField form={form} name="email" label="Correo" type="email" autocomplete="username" />
        <PasswordField form={form} name="password" label="Contraseña" autocomplete="current-password" />
        <CheckboxField form={form} name="keep" label="Recordar este equipo" small />
        <Actions>
          <Button icon="login">Entrar</Button>
        </Actions>
      </Form>
    </PublicLayout>
  )
}

export function StaffHomePage() {
  return (
    <StaffLayout
      shell={{ ...clerk, navigation: clerk.navigation.map(item => ({ ...item, current: item.url === '/staff' })) }}
      title="Buenos días, Benito"
      lead="Martes 24 de noviembre de 2026"
    >
      <DayFigures />
      <Card
        title="Lo primero"
        actions={
          <ButtonLink to="/board" kind="secondary" small>
            Ver todo
          </ButtonLink>
        }
      >
        <LinkList
          items={[
            {
              label: 'HUA-2026-004127-K · Bacheo',
              url: '/case',
              note: 'Verificar y analizar · vence hoy a las 15:00',
              icon: 'clock-exclamation',
            },
            {
              label: 'HUA-2026-004131-3 · Alumbrado',
              url: '/case',
              note: 'Registrar y canalizar · vence mañana',
              icon: 'hourglass',
            },
          ]}
        />
      </Card>
      <EmptyState
        title="No hay jornadas programadas"
        icon="calendar-event"
        actions={
          <ButtonLink to="/new" icon="plus">
            Programar una jornada
          </ButtonLink>
        }
      >
        <p>Las jornadas llevan la atención a las colonias y capturan solicitudes sin señal.</p>
      </EmptyState>
    </StaffLayout>
  )
}

function DayFigures() {
  return (
    <Figures
      items={[
        { label: 'Esperan por usted', value: '23', base: '4 vencen hoy', recordsUrl: '/board?mine' },
        { label: 'Por vencer', value: '7', base: 'en 2 días hábiles', recordsUrl: '/board?soon', state: 'soon' },
        { label: 'Vencidas', value: '2', base: 'de 61 abiertas', recordsUrl: '/board?overdue', state: 'overdue' },
        {
          label: 'Respondidas a tiempo',
          value: '94 %',
          base: 'de 388',
          period: 'noviembre',
          definitionUrl: '/d/2',
          trend: [88, 90, 89, 93, 94],
        },
      ]}
    />
  )
}

export function CaseStudyPage() {
  return (
    <StaffLayout
      shell={clerk}
      title="Bache frente a la primaria"
      ownTitle
      breadcrumbs={[
        { label: 'Inicio', url: '/staff' },
        { label: 'Solicitudes', url: '/board' },
      ]}
    >
      <CasePage
        identity={<CaseIdentity />}
        procedure={<StepLine label="Procedimiento 4.1.1" steps={steps} />}
        now={
          <>
            <CaseStep />
            <Card title="Otras acciones" titleLevel={3}>
              <Actions>
                <Button kind="secondary" small icon="message">
                  Nota interna
                </Button>
                <Button kind="warning" small icon="ban">
                  Cancelar
                </Button>
              </Actions>
            </Card>
          </>
        }
        story={<CaseStory />}
      />
    </StaffLayout>
  )
}

function CaseStory() {
  return (
    <Timeline
      dense
      label="Bitácora"
      events={[
        {
          title: 'Verificó y analizó',
          when: 'mié 25 nov 2026, 10:30',
          by: 'Coordinador',
          icon: 'clipboard-check',
          children: <p>Se confirmó el lugar por teléfono.</p>,
        },
        {
          title: 'Nota',
          when: 'mié 25 nov 2026, 9:50',
          by: 'Información ciudadana',
          internal: 'Interna',
          icon: 'message',
          children: <p>Hay otro reporte de la misma calle.</p>,
        },
        { title: 'Recibió la solicitud', when: 'mar 24 nov 2026, 9:12', by: 'Secretaria', icon: 'inbox' },
      ]}
    />
  )
}

function CaseStep() {
  const form = blankForm({ decision: 'no' })
  return (
    <Card title="Paso 3: decidir si procede">
      <Form action="/decide">
        <RadiosField
          form={form}
          name="decision"
          label="¿Procede?"
          small
          options={[
            { value: 'yes', label: 'Procede' },
            {
              value: 'no',
              label: 'No procede',
              reveal: (
                <SelectField
                  form={form}
                  name="reason"
                  label="Motivo"
                  blank="Elija un motivo"
                  options={[{ value: 'a', label: 'No es competencia municipal' }]}
                />
              ),
            },
          ]}
        />
        <TextArea form={form} name="text" label="Texto para la persona solicitante" rows={3} maxCharacters={600} />
        <Actions>
          <Button>Registrar</Button>
          <Button kind="quiet" name="return" value="yes">
            Devolver
          </Button>
        </Actions>
      </Form>
    </Card>
  )
}

function CaseIdentity() {
  return (
    <IdentityBar
      title="Bache frente a la primaria"
      folio="HUA-2026-004127-K"
      tags={
        <>
          <StateTag state="soon">Vence mañana, 15:00</StateTag>
          <Tag icon="message-report">Reporte</Tag>
        </>
      }
      facts={[
        { label: 'Servicio', value: 'Bacheo' },
        { label: 'Recibida', value: 'mar 24 nov 2026, 9:12 · Teléfono' },
        { label: 'Colonia', value: 'Centro' },
        { label: 'Responsable ahora', value: 'Coordinador' },
        { label: 'Persona solicitante', value: 'Anónima' },
      ]}
      actions={
        <ButtonLink to="/pdf" kind="secondary" icon="printer" small>
          Imprimir
        </ButtonLink>
      }
      explanation={{
        summary: 'Cómo se contó el plazo',
        text: (
          <p>10 días hábiles desde el miércoles 25 de noviembre; no cuentan sábados, domingos ni el 16 de noviembre.</p>
        ),
      }}
    />
  )
}
