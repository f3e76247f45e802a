import { useEffect, useRef } from 'preact/hooks'
import { changes } from '../state/decide.ts'
import { useResource } from '../state/resource.ts'
import { useValue } from '../state/store.ts'
import { ResourceView } from '../ui/resource-view.tsx'
import { DocumentView } from './document-view.tsx'

/** One document, loaded again when something changed that only the server knows. */
export function DocumentScreen({ id }: { readonly id: string }) {
  const resource = useResource('/api/documents/{id}', {}, { id })
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
