import { useEffect, useState } from 'preact/hooks'

/** The width below which the style sheets lay a page out for a phone. */
const NARROW = '(width < 45rem)'

/** True while the window is as narrow as a phone: pictures are drawn for its width instead of being made small. */
export function useNarrow(): boolean {
  const [narrow, setNarrow] = useState(() => matchMedia(NARROW).matches)
  useEffect(() => {
    const media = matchMedia(NARROW)
    const tell = (): void => setNarrow(media.matches)
    media.addEventListener('change', tell)
    return () => media.removeEventListener('change', tell)
  }, [])
  return narrow
}
