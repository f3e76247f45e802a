import { useEffect, useRef } from 'preact/hooks'
import type { DocumentPage } from '../../api/index.ts'
import { askAhead } from '../api/client.ts'
import { changes } from '../state/decide.ts'
import { type Resource, useResource } from '../state/resource.ts'
import { route } from '../state/route.ts'
import { useValue } from '../state/store.ts'
import { ResourceView } from '../ui/resource-view.tsx'
import { DocumentView } from './document-view.tsx'

const PATH = '/api/documents/{id}'
/** As much of a long text is loaded first: more than a screen shows. */
const FIRST_UNITS = 20_000

/** Asks for a document before its screen is there: what is read first then comes while the page is made. */
export const askDocument = (id: string): void => askAhead(PATH, { until: FIRST_UNITS }, { id })

/** A document; of a long one the beginning until all of it is here, unless the mention at hand stands further on. */
function useDocument(id: string, mention: string | undefined): Resource<DocumentPage> {
  const first = useResource(PATH, { until: FIRST_UNITS }, { id })
  const isPart = first.value?.whole === false
  const whole = useResource(isPart ? PATH : null, {}, { id })
  if (!isPart) return first
  const shows = mention === undefined || first.value?.marks.some(({ key }) => key === mention) === true
  return { ...whole, value: whole.value ?? (shows ? first.value : null) }
}

/** One document, loaded again when something changed that only the server knows. */
export function DocumentScreen({ id }: { readonly id: string }) {
  const resource = useDocument(id, useValue(route).query['mention'])
  const turn = useValue(changes)
  const seen = useRef(turn)
  useEffect(() => {
    if (seen.current !== turn) resource.reload()
    seen.current = turn
  }, [turn])
  return (
    <ResourceView of={resource}>
      {(document) => (
        <DocumentView key={document.id} document={document} onChanged={resource.reload} onPut={resource.put} />
      )}
    </ResourceView>
  )
}
