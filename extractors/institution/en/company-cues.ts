import { CueWords } from '../../cue-words.ts'
import type { Candidate } from '../../extractor.ts'
import { matchesOf } from '../../matches.ts'
import type { GazetteerHit } from '../../name/names-index.ts'
import { unlisted } from '../draft.ts'
import { endBeforeBracket, isCompanyLike, type Run, runAfter, runBefore, withoutOpener } from './capital-runs.ts'
import { HEAD_LAST_EN } from './lexicon.ts'

type Found = Candidate<'institution'>

/** Kaltmann also said it will invest */
const SAID =
  / (?:(?:also|recently|earlier|separately) )?(?:said|announced|says|disclosed|confirmed)(?: that)?(?: (?:on|last) [A-Z][a-z]{2,8}(?: [0-9]{1,2})?)? it (?:will|would|plans to|has|had|is|was) (?:also )?(?:invest|build|spend|construct|produce|set up|open|expand|complet|supply|invested|built|expanding|investing|building|considering)/g
const SAID_CUES = new CueWords('it+will|would|plans|has|had|is|was')
/** Borex, Cidan and Fermo Korea are three of the new enterprises */
const ARE_OF =
  / (?:are|were) (?:two|three|four|five|six|seven|some|all|among|part|members)(?: of)? the (?:[A-Za-z0-9-]{1,16} ){0,5}(?:companies|enterprises|firms|businesses|manufacturers|makers|tenants|investors)(?![a-z])/g
const ARE_OF_CUES = new CueWords('are|were+two|three|four|five|six|seven|some|all|among|part|members')
/** Borex is one of the firms left out */
const IS_ONE =
  / (?:is|was) one of the (?:[A-Za-z0-9'’-]{1,16} ){0,5}(?:companies|enterprises|firms|manufacturers|makers)(?![a-z'’])/g
const IS_ONE_CUES = new CueWords('is|was+one')
/** Kaltmann (buses) and Zentra (trucks) are companies that … */
const AND_ARE = / (?:are|were) (?:[a-z-]{1,16} ){0,3}(?:companies|enterprises|firms|manufacturers|makers)(?![a-z])/g
const ARE = new CueWords('are were')
const FIRMS = new CueWords('companies enterprises firms manufacturers makers')
/** What companies have: `R&D facilities of`. */
const OWNED =
  /(?:facilit(?:y|ies)|plants?|factor(?:y|ies)|compan(?:y|ies)|firms|subsidiar(?:y|ies)|branch(?:es)?|headquarters|offices|labs?|laboratories|suppliers|products|investments?|tenants|affiliates|logistics centers|warehouses) (?:of|from|by|for) (?:the )?$/
/** Last words of what is no company. */
const NO_COMPANY =
  /(?:^| )(?:Government|Ministry|Minister|Agency|Authority|Institute|Association|Committee|Office|Officials?|Complex|Zone|District|Industry|Center|Centre|University|Bank|Council|CEO|President|Chairman|Director|Mayor|Governor|Professor|Team|Group|Department|House|Commission|Party|State|Korea|Air|Force)$/

const TITLED =
  /(?:President|Minister|Director|Chairman|Chairwoman|CEO|CFO|CTO|Professor|Dr|Mr|Ms|Mrs|Mayor|Governor|Head|Representative|Commissioner|Secretary|Ambassador|Manager|Researcher)\.? $/

/** Companies that a verb of speech, a count of companies or a known neighbour shows. */
export function* companyCues(text: string, hits: readonly GazetteerHit[]): Iterable<Found> {
  for (const match of matchesOf(SAID, text, SAID_CUES)) yield* listBefore(text, match.index, 1)
  for (const match of matchesOf(ARE_OF, text, ARE_OF_CUES)) yield* listBefore(text, match.index, 8)
  for (const match of IS_ONE_CUES.mayStandIn(text) ? matchesOf(IS_ONE, text, FIRMS) : [])
    yield* listBefore(text, match.index, 1)
  for (const match of ARE.mayStandIn(text) ? matchesOf(AND_ARE, text, FIRMS) : [])
    if (endsList(text, match.index)) yield* listBefore(text, match.index, 8)
  let left: GazetteerHit | undefined
  for (const hit of hits) {
    if (hit.entries[0]?.kind !== 'company') continue
    yield* besideKnown(text, hit)
    if (left) yield* betweenKnown(text, left.end, hit.start)
    if (left && text.slice(left.end, hit.start) === ', ') yield* behindKnown(text, hit.end)
    left = hit
  }
}

/** True where the name before an offset is the last of several: ` and Zentra (trucks)`. */
function endsList(text: string, at: number): boolean {
  const run = runBefore(text, endBeforeBracket(text, at))
  return run !== undefined && text.slice(Math.max(0, run.start - 5), run.start) === ' and '
}

function* company(text: string, run: Run | undefined): Iterable<Found> {
  if (!run) return
  const name = text.slice(run.start, run.end)
  if (name.length < 3 || !isCompanyLike(name)) return
  const last = name.slice(name.lastIndexOf(' ') + 1)
  const kind = HEAD_LAST_EN.get(last)
  if ((kind !== undefined && kind !== 'company') || NO_COMPANY.test(name)) return
  yield unlisted(text, run.start, run.end, 'company', 'introduced', -1)
}

function* listBefore(text: string, to: number, most: number): Iterable<Found> {
  let end = to
  for (let count = 0; count < most; count++) {
    const run = runBefore(text, endBeforeBracket(text, end))
    if (!run) return
    const own = withoutOpener(text, run)
    if (own && !TITLED.test(text.slice(run.start, own.start))) yield* company(text, own)
    if (own?.start !== run.start) return
    const gap = /(?:,? and |, )$/.exec(text.slice(Math.max(0, run.start - 6), run.start))
    if (!gap) return
    end = run.start - gap[0].length
  }
}

/** Longest gap between two listed companies that is read as a part of their list. */
const LONGEST_GAP = 70
/** `, Bramex Cell, Zentra and ` */
const LIST_BETWEEN = /^, (?<names>[A-Z][A-Za-z0-9&.' -]{1,30}(?:, [A-Z][A-Za-z0-9&.' -]{1,30})?)(?:,|,? and) $/

/** The names between two listed companies of one list: `Siemens, Bramex Cell and Bosch`. */
function* betweenKnown(text: string, from: number, to: number): Iterable<Found> {
  if (to - from > LONGEST_GAP || text.charAt(from) !== ',') return
  const names = LIST_BETWEEN.exec(text.slice(from, to))?.groups?.['names']
  let at = from + 2
  for (const name of names?.split(', ') ?? []) {
    const run = runAfter(text, at)
    if (run?.end === at + name.length) yield* company(text, run)
    at += name.length + 2
  }
}

/** Most names of a list behind its last listed one. */
const MOST_BEHIND = 4
/** What joins the names of a list, with ` and ` before the last. */
const LIST_GAP = /^,? (?<and>and )?(?=[A-Z])/
/** What stands behind the last name of a list: an end, a comma or a word in small letters that takes it for no adjective. */
const LIST_END =
  /^(?:$|[.;:,)\n]|['’]s | (?!(?:compan|firm|official|products?|vehicles|cars|models|brands?|executives?|employees)[a-z]*)[a-z(])/

/** The names behind two listed companies of one list, up to the one behind ` and `: `Siemens, Bosch, Bramex Cell and Zentra.` */
function* behindKnown(text: string, from: number): Iterable<Found> {
  const runs: Run[] = []
  let at = from
  for (let count = 0; count < MOST_BEHIND; count++) {
    const gap = LIST_GAP.exec(text.slice(at, at + 8))
    const run = gap ? runAfter(text, at + gap[0].length) : undefined
    if (!gap || !run || (gap[0].startsWith(' ') && !gap.groups?.['and'])) return
    runs.push(run)
    at = run.end
    if (gap.groups?.['and']) {
      if (LIST_END.test(text.slice(at, at + 16))) for (const own of runs) yield* company(text, own)
      return
    }
  }
}

/** `facilities of Bramex and Siemens`, `facilities of Siemens and Bramex` where Siemens is known. */
function* besideKnown(text: string, hit: GazetteerHit): Iterable<Found> {
  const gap = /(?:,? and |, )$/.exec(text.slice(Math.max(0, hit.start - 6), hit.start))
  if (gap) {
    const run = runBefore(text, hit.start - gap[0].length)
    if (run && OWNED.test(text.slice(Math.max(0, run.start - 30), run.start))) yield* company(text, run)
  }
  const next = /^(?:,? and |, )(?=[A-Z])/.exec(text.slice(hit.end, hit.end + 7))
  if (next && OWNED.test(text.slice(Math.max(0, hit.start - 30), hit.start)))
    yield* company(text, runAfter(text, hit.end + next[0].length))
}
