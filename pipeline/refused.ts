import type { DocumentState } from '../schemas/index.ts'

/** Thrown by a stage that ends a document in a named state, such as `empty` or `undecodable`. Not a bug of ours. */
export class Refused extends Error {
  readonly state: DocumentState
  constructor(state: DocumentState, reason: string) {
    super(reason)
    this.name = 'Refused'
    this.state = state
  }
}
