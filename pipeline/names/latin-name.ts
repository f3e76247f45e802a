/** Words that companies bear in both scripts. */
const WORDS: Readonly<Record<string, string>> = {
  코리아: 'Korea',
  그룹: 'Group',
  홀딩스: 'Holdings',
  바이오: 'Bio',
  테크: 'Tech',
  솔루션: 'Solution',
  솔루션즈: 'Solutions',
  에너지: 'Energy',
  시스템: 'System',
  시스템즈: 'Systems',
  케미칼: 'Chemical',
  머티리얼즈: 'Materials',
  파트너스: 'Partners',
  인베스트먼트: 'Investment',
  엔지니어링: 'Engineering',
  이노베이션: 'Innovation',
  네트웍스: 'Networks',
  로보틱스: 'Robotics',
  모빌리티: 'Mobility',
  글로벌: 'Global',
  벤처스: 'Ventures',
}

/** Latin letters, then one word in Hangul. */
const MIXED = /^(?<latin>[A-Z][A-Za-z0-9&.-]{1,20})\s?(?<word>[가-힣]{2,6})$/

/** A name of Latin letters and a word that companies bear in both scripts, all in Latin: `LVIS코리아` is `LVIS Korea`. */
export function latinName(name: string): string {
  const { latin, word } = MIXED.exec(name)?.groups ?? {}
  const own = word === undefined ? undefined : WORDS[word]
  return own === undefined ? name : `${latin} ${own}`
}
