import {
  Actions,
  Button,
  ButtonLink,
  blankForm,
  DateField,
  Fieldset,
  Form,
  NumberField,
  SelectField,
  TextField,
  TimeField,
} from '../../../src/platform/views/form.tsx'
import { StaffLayout } from '../../../src/platform/views/layout.tsx'
import {
  BulkBar,
  Card,
  DefinitionList,
  DensitySwitch,
  FilterPanel,
  Meter,
  Pagination,
  StateTag,
  Table,
  Tabs,
} from '../../../src/platform/views/parts.tsx'
import { records } from './sample.ts'
import { clerk } from './shells.ts'

export function BoardPage() {
  return (
    <StaffLayout
      shell={{ ...clerk, flash: { kind: 'success', text: 'Se canalizaron 3 solicitudes a Obras Públicas.' } }}
      title="Solicitudes"
      breadcrumbs={[{ label: 'Inicio', url: '/staff' }]}
      actions={
        <>
          <DensitySwitch />
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
      <BoardFilters />
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
      <BoardBulk />
      <Pagination summary="1 a 8 de 23" nextUrl="/board?after=8" previousUrl="/board?before=1" />
    </StaffLayout>
  )
}

function BoardBulk() {
  return (
    <BulkBar id="bulk" action="/refer">
      <SelectField
        form={blankForm({}, 'bulk')}
        name="unit"
        label="Canalizar a"
        options={[{ value: 'op', label: 'Obras Públicas' }]}
      />
      <Button icon="arrow-forward-up">Canalizar</Button>
    </BulkBar>
  )
}

function BoardFilters() {
  const form = blankForm({ q: 'bache' })
  return (
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
