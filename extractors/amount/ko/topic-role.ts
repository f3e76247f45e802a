import type { AmountRole, Span } from '../../../schemas/index.ts'
import { matchesOf } from '../../matches.ts'
import type { RoleCues } from '../cues.ts'

/** How a sentence opens that goes on with the figures of the one before: `1986년 11억 달러로 …`, `이 가운데 3억 원은 …`. */
const GOES_ON =
  /^\s?(?:(?:19|20)\d{2}년|지난해|올해|작년|전년|이는\s|이\s(?:중|가운데)\s|상반기|하반기|[1-4]분기|연도별)/u
const ANY_SUM = /\d\s?[천백]?[조억만]\s?\d{0,4}\s?(?:원|달러|불|엔|유로|위안)/u
const REACH = 126

/** The role that the sentence before tells, without a sum of its own, of figures that go on with it; `other` where it tells none or several. */
export function topicRole(text: string, clause: Span, cues: RoleCues): AmountRole {
  if (clause.start < 6 || !GOES_ON.test(text.slice(clause.start, clause.start + 8))) return 'other'
  const before = text.slice(Math.max(0, clause.start - REACH), clause.start).trimEnd()
  if (!before.endsWith('다.')) return 'other'
  const stop = before.lastIndexOf('다.', before.length - 3)
  const sentence = before.slice(Math.max(stop < 0 ? 0 : stop + 2, before.lastIndexOf('\n') + 1))
  if (ANY_SUM.test(sentence)) return 'other'
  const roles = new Set<AmountRole>()
  for (const match of matchesOf(cues.pattern, sentence)) {
    const group = match.findIndex((part, i) => i > 0 && part !== undefined)
    if (group < cues.weak) roles.add(cues.roles[group - 1]!)
  }
  const [only] = roles
  return roles.size === 1 && only !== undefined && SHARED.has(only) ? only : 'other'
}

const SHARED: ReadonlySet<AmountRole> = new Set(['budget', 'investment', 'revenue', 'export', 'fund', 'loan'])
