import { useEffect } from 'preact/hooks'
import { DocumentList } from './document/document-list.tsx'
import { DocumentScreen } from './document/document-screen.tsx'
import { HelpScreen } from './help/help-screen.tsx'
import { sayOf, useTranslate } from './i18n/translate.ts'
import { QueueScreen } from './queue/queue-screen.tsx'
import { route } from './state/route.ts'
import { useValue } from './state/store.ts'

/** The screen that the address names. */
export function Screen() {
  const t = useTranslate()
  const { screen, id } = useValue(route)
  useEffect(() => {
    document.title = `${sayOf(t, 'nav', screen)} · teukgu`
  })
  switch (screen) {
    case 'queue':
      return <QueueScreen />
    case 'documents':
      return id === null ? <DocumentList /> : <DocumentScreen key={id} id={id} />
    case 'help':
      return <HelpScreen />
    default:
      return <p class="padded">{t('notFound')}</p>
  }
}
