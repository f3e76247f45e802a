import { useEffect, useState } from 'preact/hooks'
import type { EntityChange, Writes } from '../../api/index.ts'
import { write } from '../api/client.ts'

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

type Change = 'POST /api/entities:merge' | 'POST /api/entities:split'

/** What a merge or a split would do, or why it cannot be done; both null while nothing is asked or answered. */
export interface Preview {
  readonly change: EntityChange | null
  readonly refused: string | null
}

const NOTHING: Preview = { change: null, refused: null }

/** The preview of a merge or a split, asked again whenever it changes; `body` null while nothing can be asked. */
export function usePreview<R extends Change>(name: R, body: Writes[R]['body'] | null): Preview {
  const [preview, setPreview] = useState(NOTHING)
  const request = JSON.stringify(body)
  useEffect(() => {
    setPreview(NOTHING)
    if (body === null) return
    let wanted = true
    write(name, { ...body, preview: true }).then(
      (change) => wanted && setPreview({ change, refused: null }),
      (error: unknown) => wanted && setPreview({ change: null, refused: reasonOf(error) }),
    )
    return () => {
      wanted = false
    }
  }, [request])
  return preview
}
