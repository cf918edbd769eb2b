import {
  Actions,
  Button,
  ButtonLink,
  blankForm,
  CheckboxField,
  DateField,
  Fieldset,
  Form,
  NumberField,
  PasswordField,
  RadiosField,
  SelectField,
  TextArea,
  TextField,
  TimeField,
} from '../form.tsx'
import { PublicLayout, StaffLayout } from '../layout.tsx'
import {
  BulkBar,
  Card,
  CasePage,
  DefinitionList,
  EmptyState,
  Figures,
  FilterPanel,
  IdentityBar,
  LinkList,
  Meter,
  Pagination,
  StateTag,
  StepLine,
  Table,
  Tabs,
  Tag,
  Timeline,
} from '../parts.tsx'
import { records, steps } from './sample.ts'
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

export function BoardPage() {
  const form = blankForm({ q: 'bache' })
  return (
    <StaffLayout
      shell={{ ...clerk, flash: { kind: 'success', text: 'Se canalizaron 3 solicitudes a Obras Públicas.' } }}
      title="Solicitudes"
      breadcrumbs={[{ label: 'Inicio', url: '/staff' }]}
      actions={
        <>
          <ButtonLink to="/export" kind="secondary" icon="download" small>
            Exportar
          </ButtonLink>
          <ButtonLink to="/capture" icon="plus" small>
            Capturar
          </ButtonLink>
        </>
      }
    >
      <Tabs
        label="Bandejas"
        items={[
          { label: 'Esperan por mí', url: '/board', current: true, count: 23 },
          { label: 'Abiertas', url: '/board?open', count: 61 },
          { label: 'Todas', url: '/board?all' },
        ]}
      />
      <FilterPanel
        action="/board"
        clearUrl="/board"
        applied={[
          { label: 'Por vencer', removeUrl: '/board?a' },
          { label: 'Colonia Centro', removeUrl: '/board?b' },
        ]}
        search={<TextField form={form} name="q" label="Buscar" labelHidden type="search" />}
        open
      >
        <SelectField
          form={form}
          name="state"
          label="Estado"
          blank="Todos"
          options={[{ value: 'new', label: 'Recibida' }]}
        />
        <SelectField
          form={form}
          name="unit"
          label="Unidad"
          blank="Todas"
          options={[{ value: 'op', label: 'Obras Públicas' }]}
        />
        <SelectField
          form={form}
          name="channel"
          label="Canal"
          blank="Todos"
          options={[{ value: 'web', label: 'Portal' }]}
        />
        <DateField form={form} name="from" label="Desde" hint="" />
      </FilterPanel>
      <Table
        caption="Solicitudes que esperan por mí"
        captionHidden
        rows={records}
        rowUrl={row => `/case?${row.folio}`}
        selectable={{ form: 'bulk', name: 'ids', value: row => row.folio, label: row => row.folio }}
        sort={{ key: 'deadline', direction: 'asc', urlFor: (key, direction) => `/board?sort=${key}-${direction}` }}
        columns={[
          {
            key: 'folio',
            label: 'Folio',
            cell: row => <span class="cv-folio">{row.folio}</span>,
            nowrap: true,
            sortable: true,
          },
          { key: 'what', label: 'Asunto', cell: row => row.what },
          { key: 'unit', label: 'Unidad', cell: row => row.unit, wideOnly: true },
          { key: 'place', label: 'Colonia', cell: row => row.place, sortable: true },
          { key: 'received', label: 'Recibida', cell: row => row.received, nowrap: true, sortable: true },
          { key: 'deadline', label: 'Vence', cell: row => row.deadline, nowrap: true, sortable: true },
          { key: 'light', label: 'Término', cell: row => <StateTag state={row.light}>{row.left}</StateTag> },
        ]}
      />
      <BulkBar id="bulk" action="/refer">
        <SelectField
          form={blankForm({}, 'bulk')}
          name="unit"
          label="Canalizar a"
          options={[{ value: 'op', label: 'Obras Públicas' }]}
        />
        <Button icon="arrow-forward-up">Canalizar</Button>
      </BulkBar>
      <Pagination summary="1 a 8 de 23" nextUrl="/board?after=8" previousUrl="/board?before=1" />
    </StaffLayout>
  )
}

export function CaseStudyPage() {
  const form = blankForm({ decision: 'no' })
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
        identity={
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
                <p>
                  10 días hábiles desde el miércoles 25 de noviembre; no cuentan sábados, domingos ni el 16 de
                  noviembre.
                </p>
              ),
            }}
          />
        }
        procedure={<StepLine label="Procedimiento 4.1.1" steps={steps} />}
        now={
          <>
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
                <TextArea
                  form={form}
                  name="text"
                  label="Texto para la persona solicitante"
                  rows={3}
                  maxCharacters={600}
                />
                <Actions>
                  <Button>Registrar</Button>
                  <Button kind="quiet" name="return" value="yes">
                    Devolver
                  </Button>
                </Actions>
              </Form>
            </Card>
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
        story={
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
        }
      />
    </StaffLayout>
  )
}

export function AdminPage() {
  const form = { ...blankForm({ code: '15-528', hours: '9:00' }), errors: { weight: 'Falta el peso' } }
  return (
    <StaffLayout
      shell={clerk}
      title="Nuevo servicio"
      breadcrumbs={[
        { label: 'Inicio', url: '/staff' },
        { label: 'Servicios', url: '/services' },
      ]}
    >
      <Form action="/admin">
        <Fieldset legend="Datos del servicio">
          <TextField form={form} name="code" label="Código" width={10} />
          <NumberField form={form} name="weight" label="Peso" suffix="%" decimals />
          <TimeField form={form} name="hours" label="Abre" />
          <TextField form={form} name="keywords" label="Palabras" suggestions={['bache', 'calle']} optional />
        </Fieldset>
        <Actions>
          <Button>Guardar</Button>
          <ButtonLink to="/services" kind="secondary">
            Cancelar
          </ButtonLink>
        </Actions>
      </Form>
      <Card title="Avance">
        <DefinitionList
          columns
          items={[
            { label: 'Actividad 1.1', value: <Meter percent={60} label="Avance de la actividad 1.1" /> },
            { label: 'Actividad 2.1', value: <Meter percent={80} label="Avance de la actividad 2.1" /> },
          ]}
        />
      </Card>
      <Table
        grid
        compact
        caption="Solicitudes por colonia y mes"
        rows={[
          { place: 'Centro', m: [12, 18, 9, 21, 30, 25] },
          { place: 'Yavaros', m: [3, 8, 4, 1, 6, 7] },
        ]}
        columns={[
          { key: 'p', label: 'Colonia', cell: row => row.place },
          ...['jun', 'jul', 'ago', 'sep', 'oct', 'nov'].map((label, index) => ({
            key: label,
            label,
            numeric: true,
            cell: (row: { m: number[] }) => row.m[index],
          })),
        ]}
        foot={{ label: 'Total', cells: [15, 26, 13, 22, 36, 32] }}
      />
    </StaffLayout>
  )
}
