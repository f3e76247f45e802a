import type { ReaderLanguage } from '../../notation/amounts.ts'
import { type KeyChanges, keymapOf, readChanges } from '../keys/keymap.ts'
import { createStore, useStore } from './store.ts'

export type Theme = 'auto' | 'light' | 'dark'

/** What a person set for this browser. */
export interface Settings {
  readonly language: ReaderLanguage
  readonly theme: Theme
  readonly keys: KeyChanges
}

const NAME = 'teukgu.settings'

function stored(): Partial<Record<keyof Settings, unknown>> {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(NAME) ?? '{}')
    return typeof value === 'object' && value !== null ? value : {}
  } catch {
    // Unreadable settings are as good as none.
    return {}
  }
}

function initial(): Settings {
  const { language, theme, keys } = stored()
  return {
    language: language === 'ko' || language === 'en' ? language : navigator.language.startsWith('ko') ? 'ko' : 'en',
    theme: theme === 'light' || theme === 'dark' ? theme : 'auto',
    keys: readChanges(keys),
  }
}

/** The settings of the reader, kept in the browser. */
export const settings = createStore<Settings>(initial())

/** Changes some of the settings and keeps them for the next time. */
export function saveSettings(change: Partial<Settings>): void {
  const next = { ...settings.get(), ...change }
  settings.set(next)
  localStorage.setItem(NAME, JSON.stringify(next))
}

/** Puts language and theme on the document's root, now and after every change. */
export function applySettings(): void {
  const apply = (): void => {
    const { language, theme } = settings.get()
    document.documentElement.lang = language
    document.documentElement.dataset['theme'] = theme
  }
  apply()
  settings.subscribe(apply)
}

/** The language of the interface. */
export const useLanguage = (): ReaderLanguage => useStore(settings, (now) => now.language)
/** The keys of every command, with what the reader changed. */
export const useKeymap = (): ReturnType<typeof keymapOf> => keymapOf(useStore(settings, (now) => now.keys))
