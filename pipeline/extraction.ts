import type { Candidate } from '../extractors/extractor.ts'
import type { Document, EntityType, Language, Values } from '../schemas/index.ts'

/** A candidate lifted to the document: `start` and `end`, and every span in the draft, count in the canonical text. */
export interface LocatedCandidate<T extends EntityType = EntityType> extends Candidate<T> {
  /** Index of the block that it stands in. */
  readonly block: number
  readonly language: Language
  /** Id of its extractor, for example `amount/ko`. */
  readonly extractor: string
}

/** A candidate of any type, so that `type` narrows `draft`. */
export type AnyCandidate = { [T in EntityType]: LocatedCandidate<T> }[EntityType]

/** A document with its candidates in text order. */
export interface Extraction {
  readonly document: Document
  readonly candidates: readonly AnyCandidate[]
}

/** Compares candidates with one another: removes, merges or completes them. Pure; keeps text order. */
export interface Refiner {
  readonly name: string
  refine(candidates: readonly AnyCandidate[], document: Document): readonly AnyCandidate[]
}

/** A candidate with its normalised value, and the doubts that came with it. */
export interface Resolved<T extends EntityType = EntityType> {
  readonly candidate: LocatedCandidate<T>
  readonly value: Values[T]
  readonly doubts: readonly string[]
}
export type AnyResolved = { [T in EntityType]: Resolved<T> }[EntityType]
