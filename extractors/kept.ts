const MOST_KEPT = 8192
const LONGEST_KEPT = 200

/**
 * `make`, called once for each short text as long as it is kept: the same few names come again and again. All are forgotten when there are
 * many, so that hostile texts do not fill the memory.
 */
export function kept<Value>(make: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, { readonly value: Value }>()
  return function makeKept(text) {
    let found = known.get(text)
    if (found === undefined) {
      found = { value: make(text) }
      if (known.size >= MOST_KEPT) known.clear()
      if (text.length <= LONGEST_KEPT) known.set(text, found)
    }
    return found.value
  }
}
