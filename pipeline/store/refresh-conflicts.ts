import type { AmountValue, Finding } from '../../schemas/index.ts'
import type { Claim } from '../conflicts/claim.ts'
import { doubtsFrom } from '../conflicts/finding-doubts.ts'
import { type Spread, spreadOf } from '../conflicts/spread.ts'
import { conflictsOfKey, keysOfClaim, type PlacedClaim, type SumsOf } from '../conflicts/value-conflict.ts'
import type { RefreshStatements } from './finding-queries.ts'
import type { Refreshed } from './finding-store.ts'
import { findingRow } from './rows.ts'

/** Most claims, and most files' sums, that are kept in memory; each is read again where it is needed after that. */
const MOST_KEPT = 20_000

/** `read`, remembering what it gave for the last keys. */
function remembering<T>(read: (key: string) => T): (key: string) => T {
  const kept = new Map<string, T>()
  return (key) => {
    let value = kept.get(key)
    if (value === undefined) {
      value = read(key)
      if (kept.size >= MOST_KEPT) kept.clear()
      kept.set(key, value)
    }
    return value
  }
}

/** A claim as it is stored; its keys are made when they are asked for. */
function placed(file: number, json: string): PlacedClaim {
  const claim: Claim = JSON.parse(json)
  let keys: readonly string[] | undefined
  return {
    file,
    claim,
    get keys() {
      keys ??= keysOfClaim(claim)
      return keys
    },
  }
}

function readers(s: RefreshStatements): { claimAt: (file: number, position: number) => PlacedClaim; sumsOf: SumsOf } {
  // Most claims that are compared after a run are those that it wrote: read at once, parsed where they meet another.
  const written = new Map(s.pendingClaims.all(MOST_KEPT).map((row) => [`${row.file} ${row.position}`, row.claim]))
  const claim = remembering((place): PlacedClaim => {
    const [file = 0, position = 0] = place.split(' ').map(Number)
    const json = written.get(place) ?? s.claim.get(file, position)?.claim
    if (json === undefined) throw new Error(`No claim is stored at ${position} of file ${file}`)
    return placed(file, json)
  })
  const sums = remembering((file) => {
    const ofCurrency = new Map<string | null, Spread[]>()
    for (const { value } of s.amounts.all(Number(file), 'amount')) {
      const sum: AmountValue = JSON.parse(value)
      const others = ofCurrency.get(sum.currency)
      if (others === undefined) ofCurrency.set(sum.currency, [spreadOf(sum)])
      else others.push(spreadOf(sum))
    }
    return ofCurrency
  })
  return {
    claimAt: (file, position) => claim(`${file} ${position}`),
    sumsOf: (file, currency) => sums(String(file)).get(currency) ?? [],
  }
}

/** Doubts of mentions of a file, by mention id. */
type Doubts = Map<string, Set<string>>

/** The doubts that the conflicts of files leave, by file. */
function doubtsOfConflicts(s: RefreshStatements, files: readonly number[]): ReadonlyMap<number, Doubts> {
  const asked = JSON.stringify(files)
  const byFile = new Map<number, Doubts>()
  for (const { source_file_id, other_file_id, finding } of s.conflictsOf.all('value-conflict', asked, asked)) {
    const left = doubtsFrom(JSON.parse(finding) as Finding)
    for (const file of [source_file_id, other_file_id]) {
      if (file === null) continue
      const doubts: Doubts = byFile.get(file) ?? new Map()
      byFile.set(file, doubts)
      for (const [mention, doubt] of left) doubts.set(mention, (doubts.get(mention) ?? new Set()).add(doubt))
    }
  }
  return byFile
}

/** Stands in doubts that hold one of a conflict. */
const CONFLICT = '"conflicts-with:'
const CONFLICT_DOUBT = `%${CONFLICT}%`

/** Brings the doubts of the sums of files up to date with their conflicts; the files where one changed. */
function refreshDoubts(s: RefreshStatements, files: readonly number[]): number[] {
  const wanted = doubtsOfConflicts(s, files)
  const [left, free] = [files.filter((file) => wanted.has(file)), files.filter((file) => !wanted.has(file))]
  const rows = [
    ...s.amountDoubts.all(JSON.stringify(left), 'amount'),
    ...s.conflictDoubts.all(JSON.stringify(free), 'amount', CONFLICT_DOUBT),
  ]
  const changed = new Set<number>()
  for (const { source_file_id: file, position, id, doubts } of rows) {
    const more = wanted.get(file)?.get(id)
    if (more === undefined && !doubts.includes(CONFLICT)) continue
    const own = (JSON.parse(doubts) as string[]).filter((doubt) => !doubt.startsWith('conflicts-with:'))
    const now = JSON.stringify([...own, ...(more ?? [])].sort())
    if (now === doubts) continue
    s.setDoubts.run(now, file, position)
    changed.add(file)
  }
  return [...changed]
}

/** Files whose doubts are brought up to date at once. */
const FILES_AT_ONCE = 256

function* inParts<T>(items: readonly T[], most: number): Iterable<readonly T[]> {
  for (let i = 0; i < items.length; i += most) yield items.slice(i, i + most)
}

/** Keys whose claims are asked for at once. */
const KEYS_AT_ONCE = 128

interface KeyClaims {
  readonly key: string
  readonly claims: readonly { readonly file: number; readonly position: number }[]
  /** Files of the conflicts that were told under it. */
  readonly told: readonly number[]
}

/** Each key with the places of its claims, in the order of the keys. */
function* claimsOfKeys(s: RefreshStatements, keys: readonly string[]): Iterable<KeyClaims> {
  for (const some of inParts(keys, KEYS_AT_ONCE)) {
    const asked = JSON.stringify(some)
    const byKey = new Map(
      some.map((key) => [key, { claims: [] as KeyClaims['claims'][number][], told: [] as number[] }]),
    )
    for (const { key, file, position } of s.claimsOfKeys.all(asked)) byKey.get(key)?.claims.push({ file, position })
    for (const { key, source_file_id, other_file_id } of s.conflictFiles.all(asked))
      byKey.get(key ?? '')?.told.push(source_file_id, ...(other_file_id === null ? [] : [other_file_id]))
    for (const [key, { claims, told }] of byKey) yield { key, claims, told }
  }
}

/** Looks for the conflicts of all keys that something changed under; the caller holds the transaction. */
export function refreshConflicts(s: RefreshStatements): Refreshed {
  const pending = s.pendingFiles.all().map((row) => row.source_file_id)
  if (pending.length === 0 && s.pendingKeys.get() === undefined) return { keys: 0, files: [] }
  const touched = new Set(pending)
  const { claimAt, sumsOf } = readers(s)
  const keys = s.workingKeys.all().map((row) => row.key)
  for (const { key, claims: places, told } of claimsOfKeys(s, keys)) {
    for (const file of told) touched.add(file)
    if (told.length > 0) s.forgetKey.run(key)
    const claims = places.map(({ file, position }) => claimAt(file, position))
    for (const { files, finding } of conflictsOfKey(key, claims, sumsOf)) {
      s.insertFinding.run(files[0], ...findingRow(finding), files[1], key)
      for (const file of files) touched.add(file)
    }
  }
  const files = [...inParts([...touched], FILES_AT_ONCE)].flatMap((some) => refreshDoubts(s, some))
  s.donePendingKeys.run()
  s.donePendingFiles.run()
  return { keys: keys.length, files: files.sort((a, b) => a - b) }
}
