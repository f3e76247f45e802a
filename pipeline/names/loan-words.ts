/** English words of which complexes are named in Hangul, by how Hangul spells them. */
const LOANS: Readonly<Record<string, string>> = {
  드림: 'dream',
  파크: 'park',
  비즈: 'biz',
  비즈니스: 'business',
  코어: 'core',
  시티: 'city',
  타운: 'town',
  메가: 'mega',
  폴리스: 'polis',
  테크노: 'techno',
  테크: 'tech',
  벤처: 'venture',
  밸리: 'valley',
  하이: 'high',
  스마트: 'smart',
  그린: 'green',
  에코: 'eco',
  바이오: 'bio',
  메디: 'medi',
  메디컬: 'medical',
  디바이스: 'device',
  센트럴: 'central',
  뉴: 'new',
  블루: 'blue',
  골드: 'gold',
  골든: 'golden',
  스타: 'star',
  월드: 'world',
  글로벌: 'global',
  디지털: 'digital',
  허브: 'hub',
  오토: 'auto',
  모빌리티: 'mobility',
  에너지: 'energy',
  솔라: 'solar',
  나노: 'nano',
  데이터: 'data',
  푸드: 'food',
  뷰티: 'beauty',
  에어: 'air',
  에어로: 'aero',
  스페이스: 'space',
  로봇: 'robot',
  플러스: 'plus',
  퍼스트: 'first',
  파워: 'power',
  포레스트: 'forest',
  리버: 'river',
  오션: 'ocean',
  마린: 'marine',
  포트: 'port',
  로지스: 'logis',
  플랫폼: 'platform',
  센터: 'center',
  스퀘어: 'square',
  캠퍼스: 'campus',
  이노베이션: 'innovation',
  사이언스: 'science',
  케미칼: 'chemical',
  스틸: 'steel',
  메탈: 'metal',
  우드: 'wood',
  세미콘: 'semicon',
  디스플레이: 'display',
  배터리: 'battery',
  스카이: 'sky',
  그랜드: 'grand',
  프라임: 'prime',
  유니온: 'union',
  하모니: 'harmony',
  패션: 'fashion',
  컬처: 'culture',
  미디어: 'media',
  콘텐츠: 'contents',
}
const LONGEST = Math.max(...Object.keys(LOANS).map((word) => word.length))
const SPELLED: ReadonlyMap<string, string> = new Map(Object.entries(LOANS).map(([ko, en]) => [en, ko]))
const MOST_WORDS = 4

/** A name in Hangul that loan words make up, in English: `dream park` of 드림파크; undefined for others. */
export function loansInEnglish(own: string): string | undefined {
  const words: string[] = []
  for (let at = 0; at < own.length; ) {
    let length = Math.min(LONGEST, own.length - at)
    while (length > 0 && LOANS[own.slice(at, at + length)] === undefined) length--
    if (length === 0 || words.length === MOST_WORDS) return undefined
    words.push(LOANS[own.slice(at, at + length)]!)
    at += length
  }
  return words.length > 1 ? words.join(' ') : undefined
}

/** English words in Hangul, where all of them are such loan words: 드림파크 of `Dream Park`; undefined for others. */
export function loansInHangul(words: readonly string[]): string | undefined {
  const spelled = words
    .join('-')
    .toLowerCase()
    .split('-')
    .flatMap((word) => SPELLED.get(word) ?? splitLoan(word))
  return spelled.length > 1 && !spelled.includes('') ? spelled.join('') : undefined
}

/** Two loan words written as one: `Megapolis`; one empty word where it is none. */
function splitLoan(word: string): readonly string[] {
  for (let at = 2; at < word.length - 1; at++) {
    const [first, second] = [SPELLED.get(word.slice(0, at)), SPELLED.get(word.slice(at))]
    if (first !== undefined && second !== undefined) return [first, second]
  }
  return ['']
}
