import { useEffect, useState } from 'preact/hooks'
import { announcement } from '../state/announce.ts'
import { useValue } from '../state/store.ts'

const SHOWN_MS = 5_000

/** What happened last, read out at once and shown for a few seconds. */
export function Toast() {
  const told = useValue(announcement)
  const [gone, setGone] = useState(0)
  useEffect(() => {
    if (told === null) return
    const timer = setTimeout(() => setGone(told.id), SHOWN_MS)
    return () => clearTimeout(timer)
  }, [told])
  const seen = told !== null && told.id > gone
  return (
    <div class={`toast ${seen ? `toast-${told.tone}` : 'toast-empty'}`} role="status" aria-live="polite">
      {seen && told.text}
    </div>
  )
}
