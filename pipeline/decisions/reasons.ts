const WORDS: Readonly<Record<string, string>> = {
  contradiction: 'people decided differently',
  stale: 'the value changed since it was decided',
  orphan: 'the words that were decided on are gone, or stand in more than one place',
  vanished: 'no extractor finds it any more',
  relocated: 'the text changed; found again by its words',
  carried: 'its boundary moved; the value is the same',
  unmeasured: 'its rule was never measured',
  'scale-implausible': 'the scale of the sum is implausible',
  'weekday-mismatch': 'the weekday does not fit the date',
  'pair-differs': 'the Korean and the English sentence differ',
  'conflicts-with': 'another record says something else',
  'sum-mismatch': 'the sum does not add up',
  'currency-unknown': 'the currency is unknown',
  'currency-ambiguous': 'the currency may be another',
  'currency-inherited': 'the currency or scale is not in the span itself',
  'publication-date-conflict': 'the document has two publication dates',
  'no-publication-date': 'the publication date is unknown',
  'unknown-name': 'the name is in no list',
}

/** A reason code in words a reviewer can read; what follows its colon stands in brackets. */
export function inWords(code: string): string {
  const [name = '', ...rest] = code.split(':')
  const detail = rest.join(':')
  if (name === 'confidence') return `its rule is right in ${Math.round(Number(detail) * 100)} of 100 cases`
  const words = WORDS[name] ?? name.replaceAll('-', ' ')
  return detail === '' ? words : `${words} (${detail})`
}
