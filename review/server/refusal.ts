import type { Problem } from '../api/index.ts'

/** What kinds of problem there are beyond the meaning of their status; the name ends the problem's `type`. */
export type ProblemKind =
  | 'changed'
  | 'foreign-host'
  | 'cross-site'
  | 'invalid-request'
  | 'key-reused'
  | 'nothing-to-undo'
  | 'run-going-on'
  | 'refused'

const TITLES: Readonly<Record<number, string>> = {
  400: 'Bad request',
  401: 'A token is needed',
  403: 'Forbidden',
  404: 'Not found',
  405: 'Method not allowed',
  406: 'Not acceptable',
  409: 'Conflict',
  413: 'Body too large',
  415: 'Unsupported media type',
  422: 'Cannot be done as asked',
  500: 'Internal error',
  503: 'Not available now',
}

/** Thrown where a request is not answered as asked; becomes a problem (RFC 9457). */
export class Refusal extends Error {
  readonly problem: Problem
  readonly headers: Readonly<Record<string, string>>

  constructor(
    status: number,
    detail: string,
    more: Pick<Problem, 'errors' | 'current'> & {
      readonly kind?: ProblemKind
      readonly headers?: Readonly<Record<string, string>>
    } = {},
  ) {
    super(detail)
    this.name = 'Refusal'
    const { kind, headers = {}, ...rest } = more
    const type = kind === undefined ? 'about:blank' : `/problems/${kind}`
    this.problem = { type, title: TITLES[status] ?? 'Problem', status, detail, ...rest }
    this.headers = headers
  }
}

/** A refusal as it is sent. */
export const problemResponse = ({ problem, headers }: Refusal): Response =>
  new Response(JSON.stringify(problem), {
    status: problem.status,
    headers: { ...headers, 'content-type': 'application/problem+json' },
  })
