const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

/** Words before a kind of zone that make no name of it. */
export const GENERIC_KO = words(`
이하 투자진흥 RE100 이번 이들 해당 국내 국외 해외 전국 전체 신규 기존 최종 추가 첫 각 각각 모든 여러 다른 새로운 다양한 우리나라 한국 정부 세계 세계적 지역 지방 인근 주변
관련 향후 오는 지난 올해 내년 같은 주요 대상 지정 선정 후보 예비 차기 제 현 전 구 신 등 및 또는 또 특히 한편 이후 당시 그 이 저 본 대규모 소규모 최대
최고 최초 유일 유일한 대표 대표적 국가 중앙 광역 시도 지자체 비수도권 수도권 국정과제 기업 입주 배후 연계 복합 단일 노후 노후된 미래 거점 혁신 특화
성장 산업 경제 투자 외국인 외국 개별형 단지형 서비스형 일반 도시첨단 첨단 스마트그린 스마트 지능형 친환경 생태 명품 그린 글로벌 국제 동북아 명실상부
특별 시범 규제 자유 사업 개발 조성 분양 신산업 차세대 벤처 임대 전용 물류 관광 문화 교육 의료 연구 과학 농업 중소 민간 공공 공동 전담 총 약 모두
도내 시내 관내 역내 권역 동부 서부 남부 북부 소재 위치 내 국내외 초광역 광역권 도시 기획 계획 추진 운영 관리 육성 지원 시행 승인 해제 확대 변경 연장
국가급 세계적인 성공적인 바이오 반도체 수소 로봇 이차전지 디지털 소부장 첨단전략산업 국가첨단전략산업 소재부품장비 방산 모빌리티 에너지 미래차 자동차
문화산업 창업 청년 도시재생 택지 주거 상업 정비 재개발 재건축 뉴타운 공공주택 보금자리 공공택지 개발제한 사업 용지 도시개발 주택 경관 보호 보전
고도 역사 특정개발 진흥 환경 해양 생활 학교 선거 관할 안전 위험 재해 침수 자연재해위험개선 준공업 실리콘 생태 산림 동안 이래 뒤 후 통해 위해 사이 가운데 결과 함께 다시 가장 이미 직접 현재 최근 하반기 상반기 연내 어촌 녹색 신도시 공업 석유화학 화학 섬유 염색 철강 조선 기계 항공 제약 식품 금속 전자 전기 자동차부품 소재 부품 장비 뿌리산업 3각 리모델링 행복 이상 단위 영어권 재생 기준 일부 서비스 지식기반 지식서비스 융복합 제조 유통 대표적인 이른바 소위 나머지 중견기업 중소기업 대기업 유턴기업 벤처기업 외투기업 외국기업
`)

/** Words that say that a place is developed: a bare 지구 or 밸리 is a zone beside one of them. */
export const DEVELOPMENT_KO =
  /개발|조성|지정|입주|산단|산업단지|경제자유구역|특구|분양|투자유치|투자 유치|외국인투자|경자청|경제청|착공|준공|유치|클러스터/

/** What follows a kind where it is no name: its law, its committee, its authority. */
export const NOT_A_ZONE_AFTER_KO =
  /^\s?(?:청|법|위원회|위원장|기획단|심의위|협의회|진흥재단|사업자|특별법|제도|정책|단장|계획|법령|과|실|팀|관리공단)/

/** Ends of words that hold no name: adnominal verbs and counts. */
export const NOT_IN_NAME_KO =
  /(?:[된한할던인]|하는|되는|있는|없는|지는|받는|위한|으로|에서|부터|까지|보다|처럼|하고|하며|되며|이며|따라|통해|대해|위해|[0-9]개|[0-9]곳|번째|차례|부문|분야|[0-9]차|[가-힣]형|모여|들여|이어|걸쳐|(?<![동서남북황진김근영])해|하여|되어|[가-힣]며|[리이두키치기르우주지오되하]고)$/

/** Ends of verbs that stand before a kind with a blank between: `시설을 갖춘 산업단지`, `어렵지만 농공단지는`. */
export const VERB_BEFORE_KIND_KO =
  /(?:[춘운른킨친룬싼짠둔될할갈설릴칠볼줄길있없같쳐춰켜겨져혀워꿔둬]|지만|면서|[되하으이]면|려면|다면|도록|거나|는데|므로|니까|려고|더니|든지|다가|[어아여해]야|었던|았던|다는|라는|[0-9]여|려는)$/

/** Particles at the end of a word before a name. */
export const PARTICLE_END_KO = /(?:은|는|을|를|에|의|와|과|이|가|도|로)$/

/** Ends of words that say what land is for: `재생사업지구`. */
export const USE_END_KO = /(?:사업|정비|재생|관리|보전|진흥|활성화|도심내|권역|단위|시가지|구조고도화)$/

/** Words that say what a 지구 is for and that name none: `산학융합지구`. */
export const NO_DISTRICT_KO: ReadonlySet<string> = new Set([
  '산학융합',
  '연구개발',
  '산학연',
  '산학협력',
  '복합개발',
  '지원',
  '배후',
  '선도',
  '시범',
  '특화',
  '전략',
  '사업화',
  '융합',
])
