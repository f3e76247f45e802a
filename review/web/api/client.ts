import type { Answers, Problem, Writes } from '../../api/index.ts'

export type Query = Readonly<Record<string, string | number | boolean | null | undefined>>
export type PathParameters = Readonly<Record<string, string | number>>

/** What the server answered when it refused; `status` 0 where it could not be reached. */
export class ApiError extends Error {
  readonly status: number
  readonly problem: Partial<Problem>

  constructor(status: number, problem: Partial<Problem>) {
    super(problem.detail ?? problem.title ?? `HTTP ${status}`)
    this.status = status
    this.problem = problem
  }
}

function urlOf(path: string, parameters: PathParameters, query: Query): string {
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(parameters[name] ?? ''))
  const url = new URL(filled.replace(/^\//, ''), new URL('.', document.baseURI))
  for (const [name, value] of Object.entries(query))
    if (value !== null && value !== undefined && value !== '') url.searchParams.set(name, String(value))
  return url.href
}

/** What went wrong on the way; a request that was given up stays what it is. */
function lost(cause: unknown): unknown {
  const givenUp = cause instanceof DOMException && cause.name === 'AbortError'
  return givenUp ? cause : new ApiError(0, { title: 'The server does not answer' })
}

async function call(url: string, options: RequestInit): Promise<unknown> {
  const answer = await fetch(url, options).catch((cause: unknown) => Promise.reject(lost(cause)))
  if (answer.ok) return answer.json().catch((cause: unknown) => Promise.reject(lost(cause)))
  // a refusal without a body is one all the same
  const problem: unknown = await answer.json().catch(() => null)
  throw new ApiError(answer.status, typeof problem === 'object' && problem !== null ? problem : {})
}

/** Answers that were asked for before the screen that needs them was there, by their address. */
const ahead = new Map<string, Promise<unknown>>()

/** Asks at once for what a screen will ask for first: `get` of the same takes the answer, once. */
export function askAhead(path: keyof Answers, query: Query = {}, parameters: PathParameters = {}): void {
  const url = urlOf(path, parameters, query)
  const answer = call(url, {})
  // Who takes it is told why it failed; nobody has to.
  answer.catch(() => undefined)
  ahead.set(url, answer)
}

/** Answer to a `GET`; throws `ApiError`. */
export async function get<P extends keyof Answers>(
  path: P,
  query: Query = {},
  parameters: PathParameters = {},
  signal?: AbortSignal,
): Promise<Answers[P]> {
  const url = urlOf(path, parameters, query)
  const asked = ahead.get(url)
  ahead.delete(url)
  return (await (asked ?? call(url, signal ? { signal } : {}))) as Answers[P]
}

/** Answer to a write, named by method and path; throws `ApiError`. A `POST` that is sent again counts once. */
export async function write<R extends keyof Writes>(
  name: R,
  body: Writes[R]['body'],
  parameters: PathParameters = {},
): Promise<Writes[R]['answer']> {
  const [method = 'POST', path = ''] = name.split(' ')
  const headers: Record<string, string> = { 'content-type': 'application/json' }
  if (method === 'POST') headers['idempotency-key'] = crypto.randomUUID()
  return (await call(urlOf(path, parameters, {}), {
    method,
    headers,
    body: JSON.stringify(body),
  })) as Writes[R]['answer']
}
