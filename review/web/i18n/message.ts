import type { ReaderLanguage } from '../../notation/amounts.ts'
import { en } from './en.ts'
import { ko } from './ko.ts'

export type MessageId = keyof typeof en
export type Parameters = Readonly<Record<string, string | number>>
/** Says a message of the interface, with its parameters filled in. */
export type Translate = (id: MessageId, parameters?: Parameters) => string

const DICTIONARIES: Readonly<Record<ReaderLanguage, Readonly<Record<MessageId, string>>>> = { en, ko }

/** The message in a language; a parameter that is not given stays as `{name}`. */
export function message(language: ReaderLanguage, id: MessageId, parameters: Parameters = {}): string {
  return DICTIONARIES[language][id].replace(/\{(\w+)\}/g, (whole, name: string) => String(parameters[name] ?? whole))
}

/** Says a message whose id is made of data; the data itself where there is no such message. */
export function sayOf(t: Translate, prefix: string, code: string): string {
  const id = `${prefix}.${code}`
  return id in en ? t(id as MessageId) : code
}
