import { useTranslate } from '../i18n/translate.ts'
import { useResource } from '../state/resource.ts'
import { ResourceView } from '../ui/resource-view.tsx'
import { DocumentMonths } from './document-months.tsx'
import { ZoneSums } from './zone-sums.tsx'
import { ZoneTimeline } from './zone-timeline.tsx'

/** Pictures where one would rather look than read: when zones were designated, how much for what, how many documents when. */
export function PictureScreen() {
  const t = useTranslate()
  const resource = useResource('/api/overview')
  return (
    <div class="wide">
      <h1>{t('nav.pictures')}</h1>
      <ResourceView of={resource}>
        {(overview) => (
          <>
            <ZoneTimeline of={overview.zones} />
            <ZoneSums of={overview.amounts} />
            <DocumentMonths of={overview.months} />
          </>
        )}
      </ResourceView>
    </div>
  )
}
