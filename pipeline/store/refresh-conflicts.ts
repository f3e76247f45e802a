import type { AmountValue, Finding } from '../../schemas/index.ts'
import type { Claim } from '../conflicts/claim.ts'
import { doubtsFrom } from '../conflicts/finding-doubts.ts'
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
  const sums = remembering((file) =>
    s.amounts.all(Number(file), 'amount').map(({ value }) => JSON.parse(value) as AmountValue),
  )
  return {
    claimAt: (file, position) => claim(`${file} ${position}`),
    sumsOf: (file, currency) => sums(String(file)).filter((value) => value.currency === currency),
  }
}

/** The doubts of each mention that stands in a conflict, by mention id. */
function conflictDoubts(findings: readonly Finding[]): ReadonlyMap<string, ReadonlySet<string>> {
  const doubts = new Map<string, Set<string>>()
  for (const [mention, doubt] of findings.flatMap(doubtsFrom))
    doubts.set(mention, (doubts.get(mention) ?? new Set()).add(doubt))
  return doubts
}

/** Doubts that hold one of a conflict. */
const CONFLICT_DOUBT = '%"conflicts-with:%'

/** Brings the doubts of a file's sums up to date with its conflicts; true where one changed. */
function refreshDoubts(s: RefreshStatements, file: number): boolean {
  const findings = s.conflictsOf.all('value-conflict', file, file).map(({ finding }) => JSON.parse(finding) as Finding)
  const wanted = conflictDoubts(findings)
  let changed = false
  const rows = wanted.size > 0 ? s.doubts.all(file, 'amount') : s.conflictDoubts.all(file, 'amount', CONFLICT_DOUBT)
  for (const { position, id, doubts } of rows) {
    if (!wanted.has(id) && !doubts.includes('"conflicts-with:')) continue
    const own = (JSON.parse(doubts) as string[]).filter((doubt) => !doubt.startsWith('conflicts-with:'))
    const now = JSON.stringify([...own, ...(wanted.get(id) ?? [])].sort())
    if (now === doubts) continue
    s.setDoubts.run(now, file, position)
    changed = true
  }
  return changed
}

/** Keys whose claims are asked for at once. */
const KEYS_AT_ONCE = 128

interface KeyClaims {
  readonly key: string
  readonly claims: readonly { readonly file: number; readonly position: number }[]
}

/** Each key with the places of its claims, in the order of the keys. */
function* claimsOfKeys(s: RefreshStatements, keys: readonly string[]): Iterable<KeyClaims> {
  for (let i = 0; i < keys.length; i += KEYS_AT_ONCE) {
    const some = keys.slice(i, i + KEYS_AT_ONCE)
    const places = new Map<string, { file: number; position: number }[]>(some.map((key) => [key, []]))
    for (const { key, file, position } of s.claimsOfKeys.all(JSON.stringify(some)))
      places.get(key)?.push({ file, position })
    for (const [key, claims] of places) yield { key, claims }
  }
}

/** Looks for the conflicts of all keys that something changed under; the caller holds the transaction. */
export function refreshConflicts(s: RefreshStatements): Refreshed {
  const pending = s.pendingFiles.all().map((row) => row.source_file_id)
  if (pending.length === 0 && s.pendingKeys.get() === undefined) return { keys: 0, files: [] }
  const touched = new Set(pending)
  const { claimAt, sumsOf } = readers(s)
  const keys = s.workingKeys.all().map((row) => row.key)
  for (const { key, claims: places } of claimsOfKeys(s, keys)) {
    for (const { source_file_id, other_file_id } of s.conflictFiles.all(key)) {
      touched.add(source_file_id)
      if (other_file_id !== null) touched.add(other_file_id)
    }
    s.forgetKey.run(key)
    const claims = places.map(({ file, position }) => claimAt(file, position))
    for (const { files, finding } of conflictsOfKey(key, claims, sumsOf)) {
      s.insertFinding.run(files[0], ...findingRow(finding), files[1], key)
      for (const file of files) touched.add(file)
    }
  }
  const files = [...touched].filter((file) => refreshDoubts(s, file)).sort((a, b) => a - b)
  s.donePendingKeys.run()
  s.donePendingFiles.run()
  return { keys: keys.length, files }
}
