import { useEffect, useRef } from 'preact/hooks'
import { useTranslate } from '../i18n/translate.ts'
import { sequenceLabel } from '../keys/strokes.ts'
import { go, hrefOf, route } from '../state/route.ts'
import { saveSettings, settings, type Theme, useKeymap } from '../state/settings.ts'
import { status } from '../state/status.ts'
import { useStore, useValue } from '../state/store.ts'
import { Key } from '../ui/command-button.tsx'

const SCREENS = ['queue', 'documents', 'entities', 'conflicts', 'pictures', 'runs', 'quality', 'problems'] as const
const NEXT_THEME: Readonly<Record<Theme, Theme>> = { auto: 'light', light: 'dark', dark: 'auto' }

function SearchField() {
  const t = useTranslate()
  const { screen, query } = useValue(route)
  const [key = ''] = useKeymap().search
  return (
    <search>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          const q = new FormData(event.currentTarget).get('q')
          if (typeof q === 'string' && q.trim() !== '') go(hrefOf('search', null, { q: q.trim() }))
        }}
      >
        <input
          id="search"
          name="q"
          type="search"
          key={screen === 'search' ? query['q'] : ''}
          defaultValue={screen === 'search' ? (query['q'] ?? '') : ''}
          placeholder={`${t('command.search')}  ${sequenceLabel(key)}`}
          aria-label={t('command.search')}
          onKeyDown={(event) => event.key === 'Escape' && event.currentTarget.blur()}
        />
      </form>
    </search>
  )
}

/** Name, screens, search, and the settings of the reader. */
export function Header() {
  const t = useTranslate()
  const { screen } = useValue(route)
  const theme = useStore(settings, (now) => now.theme)
  const language = useStore(settings, (now) => now.language)
  const nav = useRef<HTMLElement>(null)
  // On a phone the screens do not fit side by side.
  useEffect(
    () => nav.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' }),
    [screen],
  )
  const findings = useStore(status, (now) => now?.findings ?? 0)
  return (
    <header class="top">
      <a class="name" href={hrefOf('queue')}>
        teukgu <span lang="ko">특구</span>
      </a>
      <nav ref={nav} aria-label={t('nav.main')}>
        <ul>
          {SCREENS.map((name) => (
            <li key={name}>
              <a href={hrefOf(name)} aria-current={screen === name ? 'page' : undefined}>
                {t(`nav.${name}`)}
                {name === 'conflicts' && findings > 0 && <span class="count"> {findings}</span>}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <SearchField />
      <div class="tools">
        <button
          type="button"
          class="plain"
          lang={language === 'ko' ? 'en' : 'ko'}
          title={t('switchLanguage')}
          onClick={() => saveSettings({ language: language === 'ko' ? 'en' : 'ko' })}
        >
          {t('otherLanguage')}
        </button>
        <button
          type="button"
          class="plain"
          aria-label={t(`theme.${theme}`)}
          title={t(`theme.${theme}`)}
          onClick={() => saveSettings({ theme: NEXT_THEME[theme] })}
        >
          {theme === 'auto' ? '◐' : theme === 'light' ? '○' : '●'}
        </button>
        <a class="plain button" href={hrefOf('help')} title={t('nav.help')}>
          <span class="unseen">{t('nav.help')}</span>
          <Key id="help" />
        </a>
      </div>
    </header>
  )
}
