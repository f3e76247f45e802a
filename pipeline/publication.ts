import type { Document, Publication } from '../schemas/index.ts'
import type { SegmentedDocument } from './parsed-document.ts'
import { fromDateline } from './publication/dateline-year.ts'
import { settledDays } from './publication/day-order.ts'
import { isHead, storyOf } from './publication/edge-lines.ts'
import { areNextTo, isUniversal, readFileName, readPublished } from './publication/read-day.ts'
import { agreeing, isBare, type Stamp } from './publication/stamp.ts'
import { findStamps } from './publication/stamps.ts'
import type { Stage, StageContext } from './stage.ts'

/** Stamps from the most to the least telling. */
const KINDS: readonly Stamp['kind'][] = ['published', 'dated', 'dateline', 'plain', 'source', 'updated']

function fromMetadata({ metadata }: SegmentedDocument, context: StageContext): readonly Publication[] {
  if (metadata.published === undefined) return []
  const edtf = readPublished(metadata.published)
  if (edtf) return [{ edtf, basis: metadata.publishedBasis ?? 'sidecar' }]
  context.report({
    code: 'unread-publication-date',
    severity: 'warning',
    message: `Unexpected publication date "${metadata.published.slice(0, 60)}", expected one such as 2020-07-06.`,
  })
  return []
}

/**
 * The day of metadata, or the one of a stamp beside it where they tell the universal time: a page shows the clock of its own place,
 * which an article counts by.
 */
function atPlace(stated: Publication, stamps: readonly Publication[], published: string | undefined): Publication {
  if (published === undefined || !isUniversal(published) || stamps.some(({ edtf }) => edtf === stated.edtf))
    return stated
  const shown = stamps.find(({ edtf }) => areNextTo(edtf, stated.edtf))
  return shown ? { ...stated, edtf: shown.edtf } : stated
}

/** A block that is longer holds more than stamps. */
const LONGEST_STAMPS = 200

/** True where the text says more than the lines of its stamps: a lone date is what a text says, not when it was published. */
const hasMoreThan = (stamps: readonly Stamp[], { blocks }: SegmentedDocument): boolean =>
  blocks.some(
    (block) =>
      block.role === 'content' &&
      (block.end - block.start > LONGEST_STAMPS ||
        !stamps.some(({ start, end }) => start < block.end && block.start < end)),
  )

/** A line that holds today's date above the menus of a site is far later than all that the text tells. */
const LATEST_STORY = 3

/** How often a text names each year. */
function countYears(text: string): ReadonlyMap<number, number> {
  const counts = new Map<number, number>()
  for (const [year] of text.matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/g))
    counts.set(Number(year), (counts.get(Number(year)) ?? 0) + 1)
  return counts
}

/** A shorter block before a stamp is a menu of the site, a longer one the title. */
const SHORTEST_TITLE = 20

/** True where a title stands before an offset: the menus of a site do not. */
const standsBelowTitle = ({ blocks }: SegmentedDocument, at: number): boolean =>
  blocks.some(({ start, end, role }) => end <= at && role === 'content' && end - start >= SHORTEST_TITLE)

/** The bare stamps above the title of a year that the text names nowhere else, when it is years later than all that it does name. */
function alienStamps(found: readonly Stamp[], document: SegmentedDocument): readonly Stamp[] {
  const plain = found.filter(({ kind, start }) => kind === 'plain' && !standsBelowTitle(document, start))
  if (plain.length === 0) return []
  const counts = countYears(document.text)
  return plain.filter(({ edtf }) => {
    const own = Number(edtf.slice(0, 4))
    const others = [...counts.keys()].filter((year) => year !== own)
    const only = plain.filter((stamp) => stamp.edtf.startsWith(`${own}-`)).length
    const named = others.reduce((sum, year) => sum + counts.get(year)!, 0)
    return counts.get(own) === only && named > 1 && others.every((year) => year + LATEST_STORY <= own)
  })
}

/** The stamps that may tell the day of publication, an update only where nothing else does; behind the text only where none of the kind stands before it. */
function tellingStamps(document: SegmentedDocument): readonly Stamp[] {
  const found = findStamps(document.text, document.blocks)
  const alien = alienStamps(found, document)
  const own = found.filter((stamp) => stamp.kind !== 'site' && !alien.includes(stamp))
  const stamps = hasMoreThan(own, document) ? own : own.filter((stamp) => !isBare(stamp))
  const kind = KINDS.find((k) => stamps.some((s) => s.kind === k))
  // An update is no second publication date; a bare time stamp beside a labelled one is some other line's.
  const best = stamps.filter((s) => s.kind === kind || (s.kind === 'dateline' && kind === 'published'))
  const isAtStory = storyOf(document.blocks)
  const near = best.filter((s) => isAtStory(s.start))
  if (near.length > 0) return near
  const heads = best.filter((s) => isHead(document.blocks, s.start))
  // Bare days that differ behind the story are those of other articles.
  return heads.length > 0 ? heads : best.some(isBare) ? agreeing(best) : best
}

/** Where the story ends: what stands behind is of other articles, of the page and of its site. */
const endOfStory = ({ blocks }: SegmentedDocument): number =>
  blocks.reduce((last, { role, end }) => (role === 'content' && end > last ? end : last), 0)

function fromStamps(document: SegmentedDocument, isTold: boolean): readonly Publication[] {
  const ends = endOfStory(document)
  const telling = tellingStamps(document).filter(({ kind }) => !isTold || kind !== 'updated')
  const days = telling.flatMap((stamp) => {
    const quote = document.text.slice(stamp.start, stamp.end)
    return settledDays(stamp, document.text).map((edtf, rank) => ({ ...stamp, edtf, rank, quote }))
  })
  return days
    .sort(
      (a, b) =>
        KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) ||
        a.rank - b.rank ||
        Number(a.start >= ends) - Number(b.start >= ends) ||
        (a.edtf < b.edtf ? -1 : a.edtf > b.edtf ? 1 : a.start - b.start),
    )
    .map(({ edtf, kind, quote, start, end }) => ({
      edtf,
      basis: kind === 'dateline' ? 'dateline' : 'stamp',
      quote,
      start,
      end,
    }))
}

function fromFileName({ uri }: SegmentedDocument): readonly Publication[] {
  const edtf = readFileName(uri)
  return edtf ? [{ edtf, basis: 'file-name' }] : []
}

/**
 * The day of the last change, which is that of publication for most pages; said where nothing else tells a day. Sites that moved changed
 * all their pages: years after all that the text names, it tells nothing.
 */
function fromModified({ metadata, text }: SegmentedDocument): readonly Publication[] {
  const edtf = metadata.modified === undefined ? undefined : readPublished(metadata.modified)
  if (edtf === undefined) return []
  const named = [...countYears(text).keys()]
  const isLate = named.length > 0 && named.every((year) => year + LATEST_STORY <= Number(edtf.slice(0, 4)))
  return isLate ? [] : [{ edtf, basis: metadata.publishedBasis ?? 'html-meta' }]
}

/** Those that say another day than every better one; a coarser one that agrees is left out. */
function differing(candidates: readonly Publication[]): readonly Publication[] {
  const kept: Publication[] = []
  for (const candidate of candidates) {
    if (!kept.some((k) => k.edtf.startsWith(candidate.edtf))) kept.push(candidate)
  }
  return kept
}

/** The document with its publication dates, the best first; two that differ are reported. Never today's date. */
export const publication: Stage<SegmentedDocument, Document> = {
  name: 'publication',
  run(document, context) {
    // The array that goes out is the one whose stamps are found here: `resolve` asks for them again.
    const blocks = [...document.blocks]
    const stated = fromMetadata(document, context)
    const stamps = fromStamps({ ...document, blocks }, stated.length > 0)
    const placed = stated.map((day) => atPlace(day, stamps, document.metadata.published))
    const told = differing([...placed, ...stamps, ...fromFileName(document)])
    const dated = told.length > 0 ? told : fromDateline(document.text, blocks)
    const found = dated.length > 0 ? dated : fromModified(document)
    const [best, other] = found
    if (best && other && best.basis !== 'person') {
      context.report({
        code: 'publication-date-conflict',
        severity: 'warning',
        message: `Unexpected publication date ${other.edtf} (${other.basis}) beside ${best.edtf} (${best.basis}), expected one.`,
        ...(other.start !== undefined && other.end !== undefined ? { start: other.start, end: other.end } : {}),
      })
    }
    return { ...document, blocks, publication: [...found] }
  },
}
