import { useEffect } from 'preact/hooks'
import { HelpDialog } from './help/help-dialog.tsx'
import { useTranslate } from './i18n/translate.ts'
import { useCommands, useKeyboard } from './keys/dispatch.ts'
import { Screen } from './screens.tsx'
import { Header } from './shell/header.tsx'
import { RunLine } from './shell/run-line.tsx'
import { redo, undo } from './state/decide.ts'
import { listen } from './state/events.ts'
import { go, hrefOf, route, setQuery } from './state/route.ts'
import { refreshStatus } from './state/status.ts'
import { useValue } from './state/store.ts'
import { Toast } from './ui/toast.tsx'

/** The whole page: header, the screen of the address, and what is told. */
export function App() {
  const t = useTranslate()
  const { query } = useValue(route)
  useKeyboard()
  useEffect(() => {
    void refreshStatus()
    return listen()
  }, [])
  useCommands({
    goQueue: () => go(hrefOf('queue')),
    goDocument: () => go(hrefOf('documents')),
    goEntity: () => go(hrefOf('entities')),
    goConflicts: () => go(hrefOf('conflicts')),
    goRuns: () => go(hrefOf('runs')),
    goPictures: () => go(hrefOf('pictures')),
    undo,
    redo,
    help: () => setQuery({ help: '1' }),
    search: () => document.querySelector<HTMLElement>('#search')?.focus(),
    back: () => history.back(),
  })
  return (
    <>
      <button type="button" class="skip" onClick={() => document.getElementById('main')?.focus()}>
        {t('skip')}
      </button>
      <Header />
      <RunLine />
      <main id="main" tabIndex={-1}>
        <Screen />
      </main>
      <Toast />
      {query['help'] === '1' && <HelpDialog onClose={() => setQuery({ help: undefined })} />}
    </>
  )
}
