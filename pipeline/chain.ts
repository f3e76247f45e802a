import type { Stage } from './stage.ts'

/** How a chain runs one of its stages: the run adds timing and reports. */
export type RunStage = <In, Out>(stage: Stage<In, Out>, input: In) => Out

/** Stages one after another, each taking what the one before it gave. */
export interface Chain<In, Out> {
  /** In the order in which they run. */
  readonly names: readonly string[]
  readonly run: (input: In, runStage: RunStage) => Out
  readonly to: <Next>(stage: Stage<Out, Next>) => Chain<In, Next>
}

/** A chain of one stage, to be lengthened with `to`. */
export const chain = <In, Out>(stage: Stage<In, Out>): Chain<In, Out> =>
  link([stage.name], (input, runStage) => runStage(stage, input))

function link<In, Out>(names: readonly string[], run: Chain<In, Out>['run']): Chain<In, Out> {
  return {
    names,
    run,
    to: (stage) => link([...names, stage.name], (input, runStage) => runStage(stage, run(input, runStage))),
  }
}
