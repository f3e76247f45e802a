import type { ServerEvent } from '../../api/index.ts'
import { manyChanged } from './decide.ts'
import { running, statusIsDue } from './status.ts'

type DataOf<E extends ServerEvent['event']> = Extract<ServerEvent, { readonly event: E }>['data']

function on<E extends ServerEvent['event']>(source: EventSource, event: E, take: (data: DataOf<E>) => void): void {
  source.addEventListener(event, (message) => take(JSON.parse(message.data) as DataOf<E>))
}

/** Listens to what the server tells by itself: how far a run is, and what was decided elsewhere. Returns how to stop. */
export function listen(): () => void {
  const source = new EventSource(new URL('api/events', new URL('.', document.baseURI)))
  on(source, 'hello', ({ running: now }) => running.set(now))
  on(source, 'run', (progress) => {
    running.set(progress)
    if (progress.state !== 'started' && progress.state !== 'running') manyChanged('all')
  })
  on(source, 'decided', () => statusIsDue())
  return () => source.close()
}
