import { useEffect } from 'preact/hooks'
import { ConflictScreen } from './conflicts/conflict-screen.tsx'
import { DocumentList } from './document/document-list.tsx'
import { DocumentScreen } from './document/document-screen.tsx'
import { EntityList } from './entity/entity-list.tsx'
import { EntityScreen } from './entity/entity-screen.tsx'
import { HelpScreen } from './help/help-screen.tsx'
import { sayOf, useTranslate } from './i18n/translate.ts'
import { PictureScreen } from './pictures/picture-screen.tsx'
import { ProblemScreen } from './problems/problem-screen.tsx'
import { QualityScreen } from './quality/quality-screen.tsx'
import { QueueScreen } from './queue/queue-screen.tsx'
import { RunScreen } from './runs/run-screen.tsx'
import { SearchScreen } from './search/search-screen.tsx'
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
    case 'entities':
      return id === null ? <EntityList /> : <EntityScreen key={id} id={id} />
    case 'conflicts':
      return <ConflictScreen />
    case 'pictures':
      return <PictureScreen />
    case 'runs':
      return <RunScreen />
    case 'quality':
      return <QualityScreen />
    case 'problems':
      return <ProblemScreen />
    case 'search':
      return <SearchScreen />
    case 'help':
      return <HelpScreen />
    default:
      return <p class="padded">{t('notFound')}</p>
  }
}
