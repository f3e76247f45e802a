import { isHangul } from '../gazetteers/fold.ts'

/** Particles and endings after a noun that ends in a consonant. */
const AFTER_CONSONANT = '은 이 을 과 으로 이나 이랑 으로부터 으로서 으로써 으로는 으로도 으로의 과의 과는 과도 이라'
/** Particles and endings after a noun that ends in a vowel. */
const AFTER_VOWEL = '는 가 를 와 나 랑 와의 와는 와도 다 며 고 라고 라는 란 였다 든 라'
/** After a vowel or ㄹ. */
const AFTER_VOWEL_OR_RIEUL = '로 로부터 로부터도 로서 로써 로는 로도 로의'
/** Particles and endings after any noun. */
const AFTER_ANY =
  '의 에 에서 에게 에게서 도 만 까지 부터 보다 처럼 마저 조차 께서 께 한테 밖에 만이 만의 만을 만은 에는 에도 에만 에의 에서는 ' +
  '에서도 에서만 에서의 에게는 에게도 까지도 까지는 부터는 보다는 이다 이며 이고 이라고 이라는 이라며 이란 이자 인 이었던 이었다 이었고 이었으며 이지만 이므로 인데 ' +
  '입니다 같은 같이 마다 대로 뿐 뿐만 으로까지 에까지 엔 에선 서 서는'
/** Nouns that stand glued to a name, with or without a particle of their own. */
const GLUED_NOUNS = ['측', '등', '내', '외', '간', '들', '산하', '소속', '출신', '주식회사', '컨소시엄', '지역']

type Ending = 'consonant' | 'rieul' | 'vowel' | 'unknown'

const words = (list: string): string[] => list.split(' ').filter((w) => w !== '')

function setFor(ending: Ending): ReadonlySet<string> {
  const set = new Set(words(AFTER_ANY))
  if (ending !== 'vowel') for (const w of words(AFTER_CONSONANT)) set.add(w)
  if (ending === 'vowel' || ending === 'unknown') for (const w of words(AFTER_VOWEL)) set.add(w)
  if (ending !== 'consonant') for (const w of words(AFTER_VOWEL_OR_RIEUL)) set.add(w)
  return set
}

const PARTICLES: Readonly<Record<Ending, ReadonlySet<string>>> = {
  consonant: setFor('consonant'),
  rieul: setFor('rieul'),
  vowel: setFor('vowel'),
  unknown: setFor('unknown'),
}

const LONGEST = 6

/** How a name's last character sounds, as far as its particles depend on it. */
export function endingOf(code: number): Ending {
  if (!isHangul(code)) return 'unknown'
  const final = (code - 0xac00) % 28
  if (final === 0) return 'vowel'
  return final === 8 ? 'rieul' : 'consonant'
}

/** True where `rest` is one particle after a character of that ending. */
export const isParticle = (rest: string, ending: Ending): boolean => PARTICLES[ending].has(rest)

/**
 * The Hangul that follows a name up to the end of the word: '' where the word ends with the name, the particles where they
 * fit it (`은`, `측은`), undefined where the word goes on otherwise (`시장` after `부산`).
 */
export function particleAfter(text: string, end: number): string | undefined {
  let stop = end
  while (stop < text.length && stop - end <= LONGEST + 2 && isHangul(text.charCodeAt(stop))) stop++
  if (stop === end) return ''
  const rest = text.slice(end, stop)
  if (rest.length <= LONGEST && isParticle(rest, endingOf(text.charCodeAt(end - 1)))) return rest
  const noun = GLUED_NOUNS.find((n) => rest.startsWith(n))
  if (noun === undefined) return undefined
  const tail = rest.slice(noun.length)
  return tail === '' || isParticle(tail, endingOf(noun.charCodeAt(noun.length - 1))) ? rest : undefined
}

const PROJECT =
  /^(?:단지|산단|공단|구역|지역|특구|지구|밸리)(?:(?:조성|재생|확장|건설|고도화)사업|조성(?:공사|계획|[이을에은의](?![가-힣]))|개발(?:사업|계획)|지정(?:계획|고시))/u

/** True where a project is glued to the kind that the name of a zone ends in at `end`: `나래농공단지조성사업이`. */
export const projectAfter = (text: string, end: number): boolean => PROJECT.test(text.slice(end - 2, end + 5))

/** Particles that a careful cut takes off a word whose name is not known. */
const SAFE = new Set(
  words(
    '은 는 이 가 을 를 와 과 의 에 에서 에게 으로 에는 에서는 에도 까지 부터 입니다 측은 측이 측 도 와도 과도 와는 과는 으로부터 로부터 뿐만 에서도 에게는 에게도',
  ),
)

/** Forms of the copula that follow a consonant: behind a vowel the same letters may end a name. */
const COPULA = new Set(words('이다 이며 이고 이라며 이라고 이라는 이지만 이었다 이자'))

/** End of the name in a Hangul or mixed word of unknown name: `티디엠은` ends before 은. Block coordinates. */
export function nameEnd(text: string, start: number, end: number): number {
  for (let at = Math.max(start + 2, end - 4); at < end; at++) {
    const rest = text.slice(at, end)
    const ending = endingOf(text.charCodeAt(at - 1))
    if (COPULA.has(rest) && (ending === 'consonant' || ending === 'rieul')) return at
    if (SAFE.has(rest) && (rest.startsWith('측') || isParticle(rest, ending))) return at
  }
  return end
}
