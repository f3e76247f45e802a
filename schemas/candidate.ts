/**
 * What extractors yield: a span with all that the surface form itself tells. Resolve turns it into a value.
 * Candidates are made by our own pure code, so they are types only; untrusted data never takes this form.
 */
import type { Span } from './span.ts'
import type { AmountRole, Qualifier } from './values/amount.ts'
import type { DateRole } from './values/date.ts'
import type { InstitutionKind } from './values/institution.ts'
import type { Name } from './values/name.ts'
import type { ZoneType } from './values/zone.ts'

/** A sum as its words give it. Currency null: not said here; refine may take it from a header or the language. */
export interface AmountDraft {
  readonly currency: string | null
  readonly value: number
  readonly max?: number
  readonly qualifier: Qualifier
  readonly role: AmountRole
  readonly inherited?: true
  readonly per?: string
  /** Span in the same coordinates as the candidate. */
  readonly subject?: Span
  /** Start of the amount candidate in the same block that this one repeats. */
  readonly restates?: number
}

/** Calendar fields as far as the text states them. `year` may be a full year; two-digit years are already widened. */
export interface DatePoint {
  readonly year?: number
  /** 1–12 */
  readonly month?: number
  readonly day?: number
  /** 1–4 */
  readonly quarter?: number
  /** 1–2 */
  readonly half?: number
  /** EDTF season 21–24 */
  readonly season?: number
  /** First year of the decade, for example 2020 */
  readonly decade?: number
  /** ISO weekday 1–7 as stated: evidence, not a value */
  readonly weekday?: number
  /** Steps from the anchor: `last year` is {unit: 'year', offset: -1}. Combines with stated finer fields. */
  readonly relative?: {
    readonly unit: 'day' | 'week' | 'month' | 'quarter' | 'half' | 'year'
    readonly offset: number
    /** The anchor: the publication day, or the nearest earlier date in the text (`같은 달`, `그해`, `the same year`). */
    readonly to?: 'publication' | 'context'
  }
  /** Part of the unit: `말` of a year is month 12, of a month keeps the month. */
  readonly part?: 'early' | 'mid' | 'late'
  /** Where an incomplete point lies: 오는/다음/will/by … after the anchor, 지난/last before it. Absent: latest at or before. */
  readonly direction?: 'past' | 'future'
  /** The direction is read off the clause, not off the expression: the anchor's own month or day still counts. Without a direction: a day that comes soon. */
  readonly loose?: true
  /** No verb tells the side, as in a headline: the nearest such date, before or after the anchor. */
  readonly near?: true
  /** First year of a century: 1400 for `15세기`. */
  readonly century?: number
  /** The n-th part of the stated month or year (`둘째 주`, `last Sunday of March`); counts from the end below 0. */
  readonly ordinal?: {
    readonly unit: 'day' | 'week' | 'weekday' | 'month'
    readonly n: number
    readonly count?: number
  }
  /** The whole week that the stated day stands in: `the week of April 10`. */
  readonly wholeWeek?: true
  /** Steps from `base`, or from the publication day without one: `2년 1개월 전`, `3 days after January 12`. */
  readonly shift?: readonly { readonly unit: 'day' | 'week' | 'month' | 'year'; readonly count: number }[]
  readonly base?: DatePoint
}

/** A date expression before its anchor is known. */
export type DateExpression =
  | { readonly form: 'point'; readonly point: DatePoint }
  | {
      readonly form: 'interval'
      /** `open`: since/by. null: unknown, to be taken from context. */
      readonly from: DatePoint | 'open'
      readonly to: DatePoint | 'open'
      /** Length instead of an end: `2018년부터 5년간`. Calendar units, the first one counted. */
      readonly length?: { readonly unit: 'day' | 'week' | 'month' | 'year'; readonly count: number }
      /** ISO 8601 duration that is left of it where no anchor is known: `지난 5년`. */
      readonly fallback?: string
    }
  | { readonly form: 'duration'; readonly edtf: string }
  | { readonly form: 'set'; readonly edtf: string }

/** A date as its words give it. */
export interface DateDraft {
  readonly expression: DateExpression
  readonly role: DateRole
}

/** A name as found: by the gazetteer (`ids`), by its form (`pattern`), or by a definition in the text. */
export interface NameDraft {
  /** Gazetteer ids that the surface form may mean; the best first; empty for an unlisted name. */
  readonly ids: readonly string[]
  readonly name: Name
  /** For a zone */
  readonly zoneType?: ZoneType
  readonly region?: readonly string[]
  readonly theme?: string
  /** For an institution */
  readonly kind?: InstitutionKind
  readonly country?: string
  /** The long form that the text gives this name as a short form of: `산업통상자원부(이하 산업부)`. */
  readonly aliasOf?: Span
}

/** The draft of each type. */
export interface Drafts {
  readonly amount: AmountDraft
  readonly date: DateDraft
  readonly zone: NameDraft
  readonly institution: NameDraft
}
