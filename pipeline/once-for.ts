/**
 * `make`, called once for each object: later calls give the same value, which lives as long as the object. For pure functions of values
 * that do not change, so that what comes of them is known again by its identity.
 */
export function onceFor<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new WeakMap<Key, { readonly value: Value }>()
  return function makeOnce(key) {
    let found = made.get(key)
    if (found === undefined) {
      found = { value: make(key) }
      made.set(key, found)
    }
    return found.value
  }
}
