import type { ZoneType } from '../../schemas/index.ts'

/** What a word for a kind of zone says: the type, and what makes a name of it. */
export interface ZoneKind {
  readonly type: ZoneType
  /**
   * `theme`: a region or an industry before it; `place`: any proper name before it; `cued`: that, beside a word of
   * development; `placed`: a place and an industry before it.
   */
  readonly needs: 'theme' | 'place' | 'cued' | 'placed'
  /** True for a kind with a law of its own though its type is `other`: no other kind of the text tells more of it. */
  readonly own?: true
}

/** Types whose zones an industry tells apart, of which a place may have several. */
export const THEMED_TYPES: ReadonlySet<string> = new Set(['regulation-free', 'global-innovation'] satisfies ZoneType[])

/** The kind inside the name of a body, `Regulation-Free Special Zone Committee`: no head of a list where there is another. */
export const insideName = ({ type }: ZoneKind): ZoneKind => ({ type, needs: 'cued' })

/** A kind that makes a name behind a region or an industry. */
export const theme = (type: ZoneType): ZoneKind => ({ type, needs: 'theme' })
/** A kind that makes a name behind any proper name. */
export const place = (type: ZoneType): ZoneKind => ({ type, needs: 'place' })
/** A kind with a law of its own whose type is `other`. */
export const own = (): ZoneKind => ({ type: 'other', needs: 'theme', own: true })

/** Parts of words that name an industry, Korean and English, in small letters. */
export const THEME_STEMS: readonly string[] = (
  '블록체인 자율주행 헬스케어 웰니스 모빌리티 배터리 이차전지 2차전지 수소 바이오 로봇 드론 인공지능 ai 반도체 디스플레이 디지털 스마트 친환경 ' +
  '에너지 신재생 풍력 태양광 암모니아 자원화 해양 선박 조선 물류 항공 우주 의료 의약 백신 재생 세포 유전자 헴프 화장품 뷰티 식품 농업 ' +
  '농생명 축산 수산 양식 탄소 섬유 소재 부품 장비 전기차 자동차 미래차 특장차 전력 직류 그린 무인 가스 안전제어 안전 정밀 메타버스 홀로그램 데이터 5g ' +
  '클라우드 콘텐츠 관광 교육 금융 핀테크 반려동물 펫 모듈러 나노 광융합 공기산업 커피 한방 인삼 와인 온천 게놈 리사이클 부산물 업사이클 대마(?=$|\\s|산업|특구|규제) 발전 전환 교통 미용 치유 반도체 드론 ' +
  'blockchain autonomous automatic self-driving healthcare wellness mobility battery batteries hydrogen bio robot drone intelligence semiconductor chip display digital ' +
  'smart eco energy renewable wind solar ammonia marine ship vessel logistics aerospace aviation medical medicine vaccine regenerative cell gene hemp ' +
  'direct-current charging garlic ginseng persimmon mushroom berry seaweed abalone kimchi chestnut jujube citrus herb soybean ferment coffee hemp cosmetic beauty food agri agricultur fishery carbon fiber material component vehicle automotive electric power dc green unmanned gas safety precision ' +
  'metaverse genome recycl robot carbon data cloud content tourism education finance fintech pet modular nano photonic innovation technology medi high-tech advanced car cars'
).split(' ')
