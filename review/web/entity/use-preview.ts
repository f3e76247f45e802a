import { useEffect, useState } from 'preact/hooks'
import type { EntityChange, Writes } from '../../api/index.ts'
import { write } from '../api/client.ts'

type Change = 'POST /api/entities:merge' | 'POST /api/entities:split'

/** What a merge or a split would do, asked again whenever it changes; null while nothing can be asked. */
export function usePreview<R extends Change>(name: R, body: Writes[R]['body'] | null): EntityChange | null {
  const [preview, setPreview] = useState<EntityChange | null>(null)
  const request = JSON.stringify(body)
  useEffect(() => {
    setPreview(null)
    if (body === null) return
    let wanted = true
    write(name, { ...body, preview: true }).then(
      (answer) => wanted && setPreview(answer),
      () => undefined,
    )
    return () => {
      wanted = false
    }
  }, [request])
  return preview
}
