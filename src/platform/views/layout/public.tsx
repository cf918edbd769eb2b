import type { ComponentChildren } from 'preact'
import { Icon } from '../icon.tsx'
import { Link } from '../link.tsx'
import { BackLink } from '../parts/navigation.tsx'
import type { Shell } from '../shell.ts'
import { PulseLine } from '../wordmark.tsx'
import { DemoNotice, Emblem, FlashMessage, Footer, Frame, type FrameProps } from './frame.tsx'

export type PublicLayoutProps = Omit<FrameProps, 'face' | 'children'> & {
  back?: { url: string; label?: string }
  /** Use the whole width: homes and lists; forms and letters read better narrow. */
  wide?: boolean
  /** One small sheet in the middle: sign-in and its kin. */
  sheet?: boolean
  children: ComponentChildren
}

/** A page for everybody: few words, nothing to learn. */
export function PublicLayout({ shell, back, wide, sheet, children, clearDraft, ...frame }: PublicLayoutProps) {
  return (
    <Frame shell={shell} face="public" {...frame}>
      <DemoNotice shell={shell} />
      <header class="cv-masthead">
        <div class="cv-width cv-masthead__inner">
          <Emblem shell={shell} />
          <PublicNavigation shell={shell} />
        </div>
        <PulseLine />
      </header>
      <div class="cv-width cv-page">
        {back && (
          <nav aria-label={shell.words.breadcrumbs}>
            <BackLink to={back.url}>{back.label}</BackLink>
          </nav>
        )}
        <main
          class={`cv-main${wide ? '' : sheet ? ' cv-main--sheet' : ' cv-main--narrow'}`}
          id="content"
          tabindex={-1}
          data-draft-clear={clearDraft}
        >
          <FlashMessage flash={shell.flash} />
          {children}
        </main>
      </div>
      <Footer shell={shell} />
    </Frame>
  )
}

/** A row of places; under a fold on a phone, so that the page's own question comes first. */
function PublicNavigation({ shell }: { shell: Shell }) {
  const { navigation, words } = shell
  if (navigation.length === 0) return null
  const places = (
    <ul>
      {navigation.map(item => (
        <li key={item.url}>
          <Link to={item.url} current={item.current} class="cv-topnav__link">
            {item.label}
          </Link>
        </li>
      ))}
    </ul>
  )
  return (
    <nav class="cv-topnav" aria-label={words.mainNavigation}>
      <div class="cv-topnav__row">{places}</div>
      <details class="cv-topnav__fold" data-menu="">
        <summary>
          <Icon name="menu-2" /> {words.menu}
        </summary>
        {places}
      </details>
    </nav>
  )
}
