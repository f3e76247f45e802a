import { elementScroll, observeElementOffset, observeElementRect, Virtualizer } from '@tanstack/virtual-core'
import type { ComponentChildren } from 'preact'
import { useEffect, useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks'

interface Props<T> {
  readonly items: readonly T[]
  /** Items that exist, loaded or not. */
  readonly total: number
  readonly label: string
  readonly rowHeight: number
  readonly current: number
  readonly idOf: (item: T) => string
  readonly onSelect: (index: number) => void
  /** Called when the end of what is loaded comes near. */
  readonly onEnd: () => void
  readonly row: (item: T, index: number) => ComponentChildren
}

const NEAR = 30

function useVirtualizer(count: number, rowHeight: number, scroller: { current: HTMLElement | null }) {
  const [, render] = useReducer((n: number, _: null) => n + 1, 0)
  const options = {
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 6,
    scrollToFn: elementScroll,
    observeElementRect,
    observeElementOffset,
    onChange: () => render(null),
  }
  const [virtualizer] = useState(() => new Virtualizer<HTMLElement, HTMLElement>(options))
  virtualizer.setOptions(options)
  useLayoutEffect(() => virtualizer._didMount(), [virtualizer])
  useLayoutEffect(() => virtualizer._willUpdate())
  return virtualizer
}

/** A list of which only the rows in sight are in the page: as quick with 200,000 items as with 20. */
export function VirtualList<T>(props: Props<T>) {
  const { items, current, onEnd } = props
  const scroller = useRef<HTMLDivElement>(null)
  const virtualizer = useVirtualizer(items.length, props.rowHeight, scroller)
  const rows = virtualizer.getVirtualItems()
  const lastShown = rows.at(-1)?.index ?? 0
  useEffect(() => {
    if (items.length > 0 && current < items.length) virtualizer.scrollToIndex(current)
  }, [current, virtualizer])
  useEffect(() => {
    if (Math.max(lastShown, current) > items.length - NEAR && items.length < props.total) onEnd()
  }, [lastShown, current, items.length, props.total])
  const now = items[current]
  return (
    <div
      ref={scroller}
      class="virtual"
      role="listbox"
      tabIndex={0}
      aria-label={props.label}
      aria-activedescendant={now && `option-${props.idOf(now)}`}
    >
      <div class="virtual-room" role="presentation" style={{ height: `${virtualizer.getTotalSize()}px` }}>
        {rows.map(({ index, start }) => {
          const item = items[index]
          if (item === undefined) return null
          return (
            <div
              key={props.idOf(item)}
              id={`option-${props.idOf(item)}`}
              class="virtual-row"
              role="option"
              tabIndex={-1}
              aria-selected={index === current}
              aria-setsize={props.total}
              aria-posinset={index + 1}
              style={{ height: `${props.rowHeight}px`, transform: `translateY(${start}px)` }}
              onClick={() => props.onSelect(index)}
              onKeyDown={() => undefined}
            >
              {props.row(item, index)}
            </div>
          )
        })}
      </div>
    </div>
  )
}
