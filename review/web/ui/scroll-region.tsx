import type { ComponentChildren, RefObject } from 'preact'

interface Props {
  readonly label: string
  readonly class: string
  readonly element?: RefObject<HTMLElement | null>
  readonly children: ComponentChildren
}

/** A named part of the page that scrolls by itself, and that the keyboard therefore reaches. */
export function ScrollRegion({ label, class: look, element, children }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section ref={element ?? null} class={look} aria-label={label} tabIndex={0}>
      {children}
    </section>
  )
}
