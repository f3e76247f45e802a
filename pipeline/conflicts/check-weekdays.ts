import { weekdayOf } from '../../extractors/date/calendar.ts'
import { WEEKDAYS } from '../../extractors/date/en/lexicon.ts'
import type { Finding, Mention } from '../../schemas/index.ts'
import { type CheckedDocument, mentionPart } from './checked-document.ts'
import { findingId } from './finding-id.ts'

const KOREAN = ['월', '화', '수', '목', '금', '토', '일'] as const
const ENGLISH = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const

/** How far beside a date its weekday stands. */
const REACH = 14

/** The weekday that a text names, 1 Monday to 7 Sunday; null where it names none. */
function namedWeekday(text: string): number | null {
  const korean = /([월화수목금토일])요일|[(（]([월화수목금토일])[)）]/u.exec(text)
  if (korean !== null) return KOREAN.indexOf((korean[1] ?? korean[2]) as (typeof KOREAN)[number]) + 1
  for (const [word] of text.toLowerCase().matchAll(/[a-z]{3,9}/g)) {
    const weekday = WEEKDAYS[word]
    if (weekday !== undefined) return weekday
  }
  return null
}

function findingOf(mention: Mention & { readonly type: 'date' }, text: string): Finding {
  const { edtf } = mention.value
  const [year = 0, month = 1, day = 1] = edtf.slice(0, 10).split('-').map(Number)
  const is = weekdayOf({ year, month, day }) - 1
  const near = text.slice(Math.max(0, mention.start - REACH), mention.end + REACH)
  const said = namedWeekday(mention.quote) ?? namedWeekday(near)
  return {
    id: findingId('weekday', [mention.id]),
    kind: 'weekday',
    severity: 'medium',
    mentions: [mentionPart(mention, 'stated')],
    explanation: {
      ko:
        `“${mention.quote}”: ${edtf}, 실제 요일은 ${KOREAN[is]}요일입니다.` +
        (said === null ? '' : ` 글에는 ${KOREAN[said - 1]}요일로 되어 있습니다.`),
      en:
        `“${mention.quote}”: ${edtf} is a ${ENGLISH[is]}` +
        (said === null ? ', not the weekday beside it.' : `, the text says ${ENGLISH[said - 1]}.`),
    },
  }
}

/** A finding for each date that `resolve` gave the doubt `weekday-mismatch`. */
export const checkWeekdays = ({ document, mentions }: CheckedDocument): Finding[] =>
  mentions.flatMap((mention) =>
    mention.type === 'date' &&
    mention.doubts.includes('weekday-mismatch') &&
    /^\d{4}-\d\d-\d\d/.test(mention.value.edtf)
      ? [findingOf(mention, document.text)]
      : [],
  )
