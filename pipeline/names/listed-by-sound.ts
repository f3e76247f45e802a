import type { GazetteerEntry } from '../../extractors/gazetteers/gazetteer.ts'
import { builtIndex, builtInEntries, type SoundTables } from '../../extractors/gazetteers/load.ts'
import { knownNames } from '../../extractors/name/names-index.ts'
import type { NameDraft } from '../../schemas/index.ts'
import { companySlug, isOfTrade } from './company-sound.ts'

const HANGUL = /[가-힣]/

/** The listed companies by how a name of theirs sounds, apart for names in Hangul and others; no id where several share a sound. */
export function soundTables(entries: readonly GazetteerEntry[]): SoundTables {
  const tables: SoundTables = { hangul: new Map(), latin: new Map() }
  for (const { id, family, kind, surfaces } of entries) {
    if (family !== 'institution' || kind !== 'company') continue
    for (const name of surfaces) {
      const key = companySlug(name)
      const table = HANGUL.test(name) ? tables.hangul : tables.latin
      if (key !== undefined) table.set(key, table.has(key) && table.get(key) !== id ? '' : id)
    }
  }
  return tables
}

/** Two or three letters alone, which firms of several countries have. */
const INITIALS = /-company-[a-z0-9]{2,3}$/
/** Letters alone, which Hangul spells in several ways: 에치 is 에이치. */
const LETTERS = /-company-[b-df-hj-np-tv-z0-9]{4,5}$/

const HANGUL_START = 0xac00
/** Where the vowel that Latin letters write `yeo` stands among those of Hangul: 평, which sounds like 풍 without its vowel. */
const VOWEL_YEO = 6
const VOWELS = 21
const FINALS = 28
const hasYeo = (name: string): boolean =>
  Array.from(name).some(
    (letter) =>
      HANGUL.test(letter) && Math.floor((letter.charCodeAt(0) - HANGUL_START) / FINALS) % VOWELS === VOWEL_YEO,
  )

let known: SoundTables | undefined

/** The tables of the built-in names: as the build wrote them, else made once. */
function builtInSounds(): SoundTables {
  known ??= builtIndex()?.sounds ?? soundTables(builtInEntries())
  return known
}

/**
 * The one listed company that a name sounds like in the other script: `SinSin Pharm` for 신신제약, which the tables give another
 * English name. Two Hangul names that sound alike are two companies; English spells a Korean one in many ways.
 */
export function listedBySound({ ko, en }: NameDraft['name'], kind: NameDraft['kind']): GazetteerEntry | undefined {
  const key = kind === 'company' ? companySlug(ko ?? en ?? '') : undefined
  if (key === undefined || INITIALS.test(key) || isOfTrade(key)) return undefined
  const { hangul, latin } = builtInSounds()
  const inHangul = hangul.get(key)
  const id = ko === undefined || LETTERS.test(key) ? inHangul : inHangul === undefined ? latin.get(key) : undefined
  const entry = id === undefined ? undefined : knownNames().byId.get(id)
  return entry && /yeo/i.test(en ?? '') && !entry.surfaces.some(hasYeo) ? undefined : entry
}
