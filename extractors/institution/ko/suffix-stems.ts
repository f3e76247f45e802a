import { placeAtStart } from '../../name/places.ts'
import { GENERIC_STEM_KO, LEADERS_KO, type Suffix } from './lexicon.ts'

/** What a bank that is none keeps: `임상검체은행`. */
const STORED_KO =
  /(?:검체|혈액|제대혈|정자|난자|종자|유전자|유전체|자원|조직|세포|모유|데이터|자원중앙|푸드|지식|문제|기억|식품|일자리|특허|아이디어|백신|골수|인체|생물|미생물|안구|각막|시간|장난감|농지|토지|재능|옷|쌀|탄소|기술|조직은|뇌)$/

/** What ends in 통신 as a way to send data: `초고속통신`. */
const CHANNEL_KO =
  /(?:고속|광대역|차세대|차량|선박|해상|항공|재난|양자|저궤도|디지털|모바일|전파|음성|문자|화상|영상|열차|철도|국방|군용|광)$/
/** Fields of 정보통신 and 전자통신: `유무선정보통신`. */
const FIELD_OF_CHANNEL_KO = /^(?:유무선|무선|이동|위성|방송|융합|지능형?|광역|첨단|미래|기본|공공)$/
/** What ends in 제약 as a limit, or as a copy of a drug: `시간제약`, `바이오복제약`. */
const LIMITED_KO = /(?:복|시간|공간|환경|입지|활동|물리적|법적|제도적|재정|예산|자원|기술적|지리적|구조적|거리)$/
/** Provinces, whose 지사 is a person: `경기지사`. */
const OF_GOVERNOR = /도$|^(?:경기|강원|충북|충남|전북|전남|경북|경남|제주)$/
/** What ends in 공사 as work on a building: `주차장정비공사`. */
const WORKS_KO =
  /(?:정비|포장|교체|설치|조성|건설|개량|보수|보강|확장|신축|증축|철거|이설|복원|토목|조경|리모델링|덧씌우기|관로)$/

/** `5만 6천여대`: a number before what it counts. */
const FIGURE = /^[0-9][0-9천백만십여,.]{0,11}$/

/** True for what makes a way to send data with 통신, 정보통신 or 전자통신: 차세대 of `차세대정보통신`. */
function isChannel(stem: string): boolean {
  const own = stem.replace(/(?:정보|전자)$/, '')
  return CHANNEL_KO.test(own) || FIELD_OF_CHANNEL_KO.test(own)
}

/** True where what stands before an ending of institutions makes a name with it: `가람교통` and 공사, not `주차장정비` and 공사. */
export function stemFits(stem: string, suffix: Suffix): boolean {
  if (stem.length < suffix.stem || GENERIC_STEM_KO.test(stem) || FIGURE.test(stem)) return false
  // 투자경제과 is a division
  if (suffix.suffix === '제과' && stem.endsWith('경')) return false
  if (suffix.suffix === '은행' && STORED_KO.test(stem)) return false
  if (suffix.suffix === '공사' && WORKS_KO.test(stem)) return false
  if (suffix.suffix === '지사' && OF_GOVERNOR.test(stem)) return false
  if (suffix.suffix === '제약' && LIMITED_KO.test(stem)) return false
  if (suffix.suffix.endsWith('통신') && isChannel(stem)) return false
  return !suffix.placed || LEADERS_KO.test(stem) || placeAtStart(stem) !== undefined
}
