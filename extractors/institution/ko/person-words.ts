/** What a person did, before who it is: `도청을 방문한 홍길동 회장`. */
export const DID_KO =
  /(?:방문|참석|면담|동행|취임|퇴임|설립|창업|운영|투자|참여|주관|주최|기여|인수|발표|언급|강조|소개|서명|제안|약속|주도|체결|수상|선정|관람|시찰|배석|내방|방한|역임|지휘|총괄|당선|출마|창립|창간|출연|초청|수행|대신|대리|주재|주창)한$/u

/** Given names of other countries that a person's name of Korea might be: `제임스 가람 회장`. */
export const GIVEN_ABROAD_KO =
  /^(?:제임스|제프리|제러미|제롬|조지프|조나단|조르주|마이클|마이크|마리오|마르코|마르크|마커스|마틴|안드레|안토니|안젤라|하워드|하인츠|한스|이반|유르겐|위르겐|도널드|도미닉|주세페|지미|피에르|장폴|노아|노먼|오스카|우베|기욤|신지|신이치|유키오|유타카|마사오|고지|고이치|다카시|히로시)$/u

/** Syllables that given names of Korea are made of. */
const GIVEN_SYLLABLES: ReadonlySet<string> = new Set(
  '강건겸경관광교구국권규균근기길나남녀노달대덕도동두라란래렬령록룡률리림만명모묵문미민배백범병보복봉빈삼상서석선설섭성세소솔송수숙순슬승식신심아안애양언업여연열영예오옥완용우욱운웅원월유윤율은응의익인일임자장재정제조종주준중지진찬창채천철청초춘충치탁태택평표필하학한해향헌혁현협형혜호홍화환황회효훈휘흠희',
)

/** True where both syllables behind the family name are such as given names have: 길동 of `홍길동`, not 텍스 of `나텍스`. */
export const isGivenLike = (person: string): boolean =>
  person.length === 3 && GIVEN_SYLLABLES.has(person.charAt(1)) && GIVEN_SYLLABLES.has(person.charAt(2))

const TITLE =
  /(?:의원|지사|시장|군수|구청장|장관|차관|실장|국장|원장|청장|이사장|단장|본부장|위원장|교수|박사|총장|대표|회장|사장)(?:님|[은는이가도와과])?$/u

/** True where a name of two syllables is the beginning of a person's, who has a title behind it: `가람인 경기도 부지사`. */
export function isPersonWith(text: string, start: number, end: number): boolean {
  if (end - start !== 2 || !text.startsWith('인 ', end) || !isGivenLike(text.slice(start, end + 1))) return false
  return text
    .slice(end + 2, end + 26)
    .split(/[ ,.]/)
    .slice(0, 3)
    .some((word) => TITLE.test(word))
}
