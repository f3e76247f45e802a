import type { ComponentChildren } from 'preact'
import { useEffect, useId, useRef } from 'preact/hooks'
import { useTranslate } from '../i18n/translate.ts'

interface Props {
  readonly title: string
  readonly onClose: () => void
  readonly children: ComponentChildren
}

/** A dialog over the page; the browser keeps the focus inside, Esc closes it. */
export function Dialog({ title, onClose, children }: Props) {
  const t = useTranslate()
  const element = useRef<HTMLDialogElement>(null)
  const id = useId()
  useEffect(() => {
    const dialog = element.current
    if (dialog && !dialog.open) dialog.showModal()
  }, [])
  return (
    <dialog ref={element} aria-labelledby={id} onClose={onClose}>
      <header class="dialog-head">
        <h2 id={id}>{title}</h2>
        <button type="button" class="plain" onClick={onClose}>
          {t('close')}{' '}
          <span class="kbd" aria-hidden="true">
            Esc
          </span>
        </button>
      </header>
      {children}
    </dialog>
  )
}
