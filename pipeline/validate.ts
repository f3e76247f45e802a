import { doubtSchema, type Mention, valueSchemas } from '../schemas/index.ts'
import { type Assembled, groupRecords } from './assemble.ts'
import type { Stage } from './stage.ts'

/** Names that were parsed before: those of the gazetteers are one object for all their mentions. */
const sound = new WeakSet<object>()

/** Doubts that were parsed before, as long as they are few: those without a detail are a fixed list. */
const soundDoubts = new Set<string>()
const MOST_DOUBTS = 1000

function isDoubt(doubt: string): boolean {
  if (soundDoubts.has(doubt)) return true
  const sound = doubtSchema.safeParse(doubt).success
  if (sound && soundDoubts.size < MOST_DOUBTS) soundDoubts.add(doubt)
  return sound
}

/**
 * The reason why a mention cannot stand, or null. Its value and doubts come from many rules and are parsed; the rest is
 * put together in one place (`assemble`) and compared with the text.
 */
function flaw(mention: Mention, text: string): string | null {
  if (mention.quote === '' || text.slice(mention.start, mention.end) !== mention.quote)
    return 'Unexpected quote, expected the text at its span'
  const bad = mention.doubts.find((doubt) => !isDoubt(doubt))
  if (bad !== undefined) return `Unexpected doubt ${bad}, expected a code`
  const isName = mention.type === 'zone' || mention.type === 'institution'
  if (isName && sound.has(mention.value)) return null
  const parsed = valueSchemas[mention.type].safeParse(mention.value)
  if (parsed.success) {
    if (isName) sound.add(mention.value)
    return null
  }
  return parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; ')
}

/** Only what fits its schema; each mention that does not is left out and reported as `invalid-value`. */
export const validate: Stage<Assembled, Assembled> = {
  name: 'validate',
  run({ document, mentions, pairs }, context) {
    const kept = mentions.filter((mention) => {
      const reason = flaw(mention, document.text)
      if (reason === null) return true
      context.report({
        code: 'invalid-value',
        severity: 'error',
        message: `${mention.extractor} ${mention.rule} left out: ${reason}`,
        start: mention.start,
        end: mention.end,
      })
      return false
    })
    return { document, pairs, mentions: kept, records: groupRecords(kept) }
  },
}
