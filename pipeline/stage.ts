import type { Issue } from '../schemas/index.ts'

/** What a stage may use besides its input. */
export interface StageContext {
  /** Records a problem of the document; the run goes on. */
  report(issue: Omit<Issue, 'stage'>): void
}

/** One pure step: equal input gives equal output, and both survive `structuredClone`. */
export interface Stage<In, Out> {
  readonly name: string
  run(input: In, context: StageContext): Out
}
