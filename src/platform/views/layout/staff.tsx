import type { ComponentChildren } from 'preact'
import { Button, Form } from '../form/frame.tsx'
import { Icon } from '../icon.tsx'
import { Link } from '../link.tsx'
import { Figures } from '../parts/figures.tsx'
import { Breadcrumbs, type Crumb } from '../parts/navigation.tsx'
import type { NavigationItem, Shell } from '../shell.ts'
import { DemoNotice, Emblem, FlashMessage, Footer, Frame, type FrameProps } from './frame.tsx'

export type StaffLayoutProps = Omit<FrameProps, 'face' | 'children'> & {
  breadcrumbs?: Crumb[]
  /** Buttons at the right of the title. */
  actions?: ComponentChildren
  /** The page draws its own `h1` (a case page does). */
  ownTitle?: boolean
  /** A line under the title. */
  lead?: ComponentChildren
  /** What waits in each room is said on top. */
  tellsWaiting?: boolean
  children: ComponentChildren
}

/** A page for who works here: rooms at the left, dense, keyboard first. */
export function StaffLayout({
  shell,
  title,
  breadcrumbs = [],
  actions,
  ownTitle,
  lead,
  tellsWaiting,
  children,
  clearDraft,
  ...frame
}: StaffLayoutProps) {
  return (
    <Frame shell={shell} title={title} face="staff" {...frame}>
      <DemoNotice shell={shell} />
      <Bar shell={shell} />
      <div class="cv-desk">
        <Rooms shell={shell} />
        <div class="cv-desk__page">
          <Breadcrumbs items={breadcrumbs} />
          <main
            class="cv-main"
            id="content"
            tabindex={-1}
            data-draft-clear={clearDraft}
            data-keyboard={keyboardWords(shell)}
          >
            <FlashMessage flash={shell.flash} />
            {!ownTitle && <Title title={title} actions={actions} lead={lead} />}
            {tellsWaiting && <Waiting shell={shell} />}
            {children}
          </main>
        </div>
      </div>
      <Footer shell={shell} />
    </Frame>
  )
}

/** What the navigation counts, told: the rooms where nothing waits are not named. */
function Waiting({ shell: { navigation, words } }: { shell: Shell }) {
  const waiting = navigation.filter(({ count = 0 }) => count > 0)
  if (waiting.length === 0) return null
  return (
    <Figures
      items={waiting.map(({ label, count, url, waitingUrl = url }) => ({
        ...{ label, value: String(count), base: words.waitsForYou, recordsUrl: waitingUrl },
      }))}
    />
  )
}

function Title({ title, actions, lead }: Pick<StaffLayoutProps, 'title' | 'actions' | 'lead'>) {
  return (
    <div class="cv-title">
      <div>
        <h1 class="cv-title__text">{title}</h1>
        {lead && <p class="cv-title__lead">{lead}</p>}
      </div>
      {actions && <div class="cv-title__actions">{actions}</div>}
    </div>
  )
}

/** The strip on top: whose house, search, who I am. */
function Bar({ shell }: { shell: Shell }) {
  const { search, words } = shell
  return (
    <header class="cv-bar">
      <Emblem shell={shell} />
      {search && (
        <Form action={search.url} method="get" role="search" class="cv-bar__search" label={search.label}>
          <label class="govuk-visually-hidden" for="q-bar">
            {search.label}
          </label>
          <input
            class="govuk-input cv-bar__query"
            id="q-bar"
            name="q"
            type="search"
            value={search.value}
            placeholder={search.label}
            data-search=""
          />
          <button class="cv-bar__go" aria-label={words.search}>
            <Icon name="search" />
          </button>
        </Form>
      )}
      <Me shell={shell} />
    </header>
  )
}

function Me({ shell }: { shell: Shell }) {
  const { person, words, accountUrl, signOutUrl } = shell
  if (!person) return null
  return (
    <details class="cv-me" data-menu="">
      <summary class="cv-me__face">
        <Icon name="user-circle" size={24} />
        <span class="cv-me__name">{person.name}</span>
        <Icon name="chevron-down" size={16} />
      </summary>
      <div class="cv-me__menu">
        <p class="cv-me__who">
          <strong>{person.name}</strong>
          {person.positions.map(position => (
            <span key={position}>{position}</span>
          ))}
        </p>
        {accountUrl && (
          <p>
            <Link to={accountUrl} kind="quiet">
              {words.account}
            </Link>
          </p>
        )}
        {signOutUrl && (
          <Form action={signOutUrl} forget>
            <Button kind="quiet" icon="logout" small>
              {words.signOut}
            </Button>
          </Form>
        )}
      </div>
    </details>
  )
}

/** Navigation by room. One list: beside the page where there is room, under a fold on a phone. */
function Rooms({ shell }: { shell: Shell }) {
  const { navigation, words } = shell
  if (navigation.length === 0) return null
  const waiting = navigation.reduce((sum, item) => sum + (item.count ?? 0), 0)
  return (
    <nav class="cv-rooms" aria-label={words.mainNavigation}>
      <details class="cv-rooms__fold">
        <summary class="cv-rooms__menu">
          <Icon name="menu-2" /> {words.menu}
          {waiting > 0 && <span class="cv-count-badge">{waiting}</span>}
        </summary>
        <RoomList items={navigation} />
      </details>
      <div class="cv-rooms__side">
        <RoomList items={navigation} />
      </div>
    </nav>
  )
}

function RoomList({ items }: { items: NavigationItem[] }) {
  const groups = Map.groupBy(items, item => item.group ?? '')
  return (
    <>
      {[...groups].map(([group, members]) => (
        <div key={group} class="cv-rooms__group">
          {group && <p class="cv-rooms__title">{group}</p>}
          <ul>
            {members.map(item => (
              <li key={item.url}>
                <Link to={item.url} current={item.current} class="cv-rooms__link">
                  <Icon name={item.icon} />
                  <span>{item.label}</span>
                  {item.count !== undefined && item.count > 0 && <span class="cv-count-badge">{item.count}</span>}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </>
  )
}

/** The words of the keyboard help, which only the script can show. */
function keyboardWords({ words }: Shell): string {
  return JSON.stringify({
    title: words.keyboardTitle,
    close: words.close,
    off: words.keyboardOff,
    keys: [
      ['j', words.keyboardNext],
      ['k', words.keyboardPrevious],
      ['Enter', words.keyboardOpen],
      ['x', words.keyboardSelect],
      ['/', words.keyboardSearch],
      ['?', words.keyboardHelp],
    ],
  })
}
