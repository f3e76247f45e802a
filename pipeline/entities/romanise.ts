/** Initial, medial and final letters of a syllable in the revised romanisation of 2000, without assimilation. */
const INITIALS = 'g kk n d tt r m b pp s ss _ j jj ch k t p h'
  .split(' ')
  .map((letter) => (letter === '_' ? '' : letter))
const MEDIALS = 'a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i'.split(' ')
const FINALS = '_ k k k n n n t l k m l l l p l m p p t t ng t t k t p t'
  .split(' ')
  .map((letter) => (letter === '_' ? '' : letter))

/** A Korean word in Latin letters, syllable by syllable; other characters stay as they are. */
export function romanised(text: string): string {
  let out = ''
  for (const character of text.normalize('NFC')) {
    const code = character.charCodeAt(0) - 0xac00
    if (code < 0 || code > 11171) out += character
    else out += INITIALS[Math.floor(code / 588)]! + MEDIALS[Math.floor((code % 588) / 28)]! + FINALS[code % 28]!
  }
  return out
}

const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/x/g, 'ks'],
  [/ph|f|v|b/g, 'p'],
  [/ch|sh|z/g, 'j'],
  [/ck|c|q|g/g, 'k'],
  [/th|d/g, 't'],
  [/l/g, 'r'],
  // Vowels differ too much: 스 stands for a bare s.
  [/[aeiouwyh]/g, ''],
]

/**
 * The consonants of a word, as far as they sound alike in both scripts: 시그넷 and Signet both give `sknt`. Doubled ones count once;
 * a final r, which Korean leaves out, does not count.
 */
export function consonants(text: string): string {
  let key = romanised(text)
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
  for (const [sound, letter] of SOUNDS) key = key.replace(sound, letter)
  return key.replace(/(.)\1/g, '$1').replace(/r$/, '')
}
