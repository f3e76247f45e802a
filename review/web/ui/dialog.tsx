import type { ComponentChildren } from 'preact'
import { useId, useLayoutEffect, useRef } from 'preact/hooks'
import { useTranslate } from '../i18n/translate.ts'
import { KeyCap } from './key-cap.tsx'

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
  useLayoutEffect(() => {
    element.current?.showModal()
    element.current?.querySelector<HTMLElement>('form input')?.focus()
  }, [])
  return (
    <dialog ref={element} aria-labelledby={id} onClose={onClose}>
      <header class="dialog-head">
        <h2 id={id}>{title}</h2>
        <button type="button" class="plain" onClick={onClose}>
          {t('close')} <KeyCap label="Esc" />
        </button>
      </header>
      {children}
    </dialog>
  )
}
