/** Of SQLite: pages that do not fit together, or no longer a database at all. */
const DAMAGE = /^SQLITE_(?:CORRUPT|NOTADB)/
/** The full-text index tells its damage in words only. */
const INDEX_DAMAGE = /^vtable constructor failed/

/**
 * True for an error that tells of a stored database that is broken: what SQLite says of its pages, and values of ours that are no
 * longer the JSON that was written.
 */
export function isDamage(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  if (error instanceof SyntaxError) return error.message.includes('JSON')
  const code = 'code' in error ? String(error.code) : ''
  return DAMAGE.test(code) || (code.startsWith('SQLITE_') && INDEX_DAMAGE.test(error.message))
}
