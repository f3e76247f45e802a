/** Words that companies bear in both scripts. */
const WORDS: Readonly<Record<string, string>> = {
  코리아: 'Korea',
  그룹: 'Group',
  홀딩스: 'Holdings',
  바이오: 'Bio',
  바이오텍: 'Biotech',
  바이오로직스: 'Biologics',
  바이오사이언스: 'Bioscience',
  테크: 'Tech',
  텍: 'Tech',
  테크놀로지: 'Technology',
  테크놀로지스: 'Technologies',
  하이텍: 'Hitech',
  오토텍: 'Autotech',
  오토모티브: 'Automotive',
  모터스: 'Motors',
  배터리: 'Battery',
  솔루션: 'Solution',
  솔루션즈: 'Solutions',
  솔루션스: 'Solutions',
  에너지: 'Energy',
  파워: 'Power',
  시스템: 'System',
  시스템즈: 'Systems',
  시스템스: 'Systems',
  세미콘: 'Semicon',
  일렉트릭: 'Electric',
  일렉트로닉스: 'Electronics',
  케미칼: 'Chemical',
  케미컬: 'Chemical',
  머티리얼: 'Material',
  머티리얼즈: 'Materials',
  메탈: 'Metal',
  스틸: 'Steel',
  폴리머: 'Polymer',
  메디: 'Medi',
  메디칼: 'Medical',
  메디컬: 'Medical',
  파마: 'Pharma',
  헬스케어: 'Healthcare',
  사이언스: 'Science',
  파트너스: 'Partners',
  인베스트먼트: 'Investment',
  인터내셔널: 'International',
  엔지니어링: 'Engineering',
  이노베이션: 'Innovation',
  네트웍스: 'Networks',
  네트워크: 'Network',
  소프트: 'Soft',
  랩스: 'Labs',
  데이터: 'Data',
  클라우드: 'Cloud',
  디지털: 'Digital',
  플랫폼: 'Platform',
  미디어: 'Media',
  엔터테인먼트: 'Entertainment',
  푸드: 'Food',
  로봇: 'Robot',
  로보틱스: 'Robotics',
  드론: 'Drone',
  모빌리티: 'Mobility',
  로지스틱스: 'Logistics',
  마린: 'Marine',
  오션: 'Ocean',
  글로벌: 'Global',
  벤처스: 'Ventures',
}

/** Latin letters as Hangul spells them, and the sign between two. */
const LETTERS: Readonly<Record<string, string>> = {
  에이치: 'H',
  더블유: 'W',
  에이: 'A',
  에프: 'F',
  아이: 'I',
  제이: 'J',
  케이: 'K',
  에스: 'S',
  브이: 'V',
  엑스: 'X',
  와이: 'Y',
  제트: 'Z',
  비: 'B',
  씨: 'C',
  디: 'D',
  이: 'E',
  지: 'G',
  엘: 'L',
  엠: 'M',
  엔: 'N',
  오: 'O',
  피: 'P',
  큐: 'Q',
  알: 'R',
  티: 'T',
  유: 'U',
  앤: '&',
}

/** Groups that lend their name to companies. */
const GROUPS: Readonly<Record<string, string>> = {
  삼성: 'Samsung',
  현대: 'Hyundai',
  롯데: 'Lotte',
  한화: 'Hanwha',
  포스코: 'POSCO',
  두산: 'Doosan',
  효성: 'Hyosung',
  코오롱: 'Kolon',
  대상: 'Daesang',
  동원: 'Dongwon',
  한솔: 'Hansol',
  하림: 'Harim',
  셀트리온: 'Celltrion',
  에코프로: 'EcoPro',
  카카오: 'Kakao',
  네이버: 'Naver',
  신세계: 'Shinsegae',
  하나: 'Hana',
  신한: 'Shinhan',
  우리: 'Woori',
}

const longestFirst = (words: Readonly<Record<string, string>>): string =>
  Object.keys(words)
    .sort((a, b) => b.length - a.length)
    .join('|')

/** Latin letters, then one word in Hangul. */
const MIXED = /^(?<latin>[A-Z][A-Za-z0-9&.-]{1,20})\s?(?<word>[가-힣]{2,6})$/
/** Letters in Hangul or the name of a group, then a word that companies bear in both scripts. */
const SPELLED = new RegExp(
  `^(?:(?<group>${longestFirst(GROUPS)})|(?<letters>(?:${longestFirst(LETTERS)}){2,5}))\\s?(?<word>${longestFirst(WORDS)})$`,
  'u',
)
const LETTER = new RegExp(longestFirst(LETTERS), 'gu')
const LONGEST = 20

/**
 * A name of Latin letters, also as Hangul spells them, and a word that companies bear in both scripts, all in Latin: `LVIS코리아` is
 * `LVIS Korea`, `엠피에스코리아` is `MPS Korea`, `한화파워` is `Hanwha Power`. Other names as they are.
 */
export function latinName(name: string): string {
  const { latin, word } = MIXED.exec(name)?.groups ?? {}
  const own = word === undefined ? undefined : WORDS[word]
  if (own !== undefined) return `${latin} ${own}`
  const spelled = name.length > LONGEST ? undefined : SPELLED.exec(name)?.groups
  if (!spelled) return name
  const { group, letters = '', word: last = '' } = spelled
  const first = group === undefined ? letters.replace(LETTER, (letter) => LETTERS[letter]!) : GROUPS[group]!
  return `${first} ${WORDS[last]!}`
}
