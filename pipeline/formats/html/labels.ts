import type {
  AmountRole,
  DateRole,
  EntityType,
  InstitutionKind,
  Qualifier,
  ReviewState,
  ZoneType,
} from '../../../schemas/index.ts'

/** Languages of a report's own words. */
export type ReportLanguage = 'ko' | 'en'

/** A report's own words. */
export interface Labels {
  readonly types: Readonly<Record<EntityType, string>>
  readonly states: Readonly<Record<ReviewState, string>>
  readonly roles: Readonly<Record<AmountRole, string>>
  readonly dateRoles: Readonly<Record<DateRole, string>>
  readonly qualifiers: Readonly<Record<Qualifier, string>>
  readonly zoneTypes: Readonly<Record<ZoneType, string>>
  readonly kinds: Readonly<Record<InstitutionKind, string>>
  readonly records: string
  readonly text: string
  readonly type: string
  readonly value: string
  readonly evidence: string
  readonly state: string
  /** Headings of counts. */
  readonly manyTypes: Readonly<Record<EntityType, string>>
  /** How many of `all` records a person has judged. */
  readonly judged: (judged: number, all: number) => string
  readonly publisher: string
  readonly published: string
  readonly source: string
  readonly document: string
  readonly documents: string
  readonly leftOut: string
  readonly doubts: string
  readonly unknown: string
  readonly per: string
  readonly subject: string
  readonly made: string
}

const ko: Labels = {
  types: { zone: '특구', institution: '기관', amount: '금액', date: '날짜' },
  states: {
    pending: '검토 전',
    accepted: '확인됨',
    rejected: '제외됨',
    corrected: '수정됨',
    deferred: '보류',
    added: '추가됨',
  },
  roles: {
    budget: '예산',
    investment: '투자',
    revenue: '매출',
    export: '수출',
    fund: '기금',
    loan: '융자',
    price: '가격',
    other: '기타',
  },
  dateRoles: {
    announced: '발표',
    designated: '지정',
    held: '개최',
    deadline: '기한',
    period: '기간',
    target: '목표',
    other: '기타',
  },
  qualifiers: { exact: '', about: '약', 'at-least': '최소', 'at-most': '최대' },
  zoneTypes: {
    'regulation-free': '규제자유특구',
    'global-innovation': '글로벌 혁신특구',
    'free-economic': '경제자유구역',
    'research-development': '연구개발특구',
    'free-trade': '자유무역지역',
    'opportunity-development': '기회발전특구',
    'regional-specialised': '지역특화발전특구',
    'foreign-investment': '외국인투자지역',
    'industrial-complex': '산업단지',
    'medical-complex': '첨단의료복합단지',
    district: '지구',
    other: '기타',
  },
  kinds: {
    ministry: '중앙부처',
    agency: '청·기관',
    committee: '위원회',
    'local-government': '지방자치단체',
    'zone-authority': '구역 관리청',
    university: '대학',
    hospital: '병원',
    'research-institute': '연구기관',
    'public-corporation': '공공기관',
    technopark: '테크노파크',
    association: '협회·단체',
    company: '기업',
    international: '국제기구',
    media: '언론',
    division: '부서',
    other: '기타',
  },
  records: '기록',
  text: '본문',
  type: '종류',
  value: '값',
  evidence: '근거',
  state: '검토',
  manyTypes: { zone: '특구', institution: '기관', amount: '금액', date: '날짜' },
  judged: (judged, all) => `기록 ${all}건 중 ${judged}건 검토`,
  publisher: '발행',
  published: '발행일',
  source: '출처',
  document: '문서',
  documents: '문서',
  leftOut: '본문에서 제외',
  doubts: '확인할 점',
  unknown: '알 수 없음',
  per: '단위',
  subject: '대상',
  made: 'teukgu로 추출한 기록. 위치는 UTF-16 단위로 센 것.',
}

const en: Labels = {
  types: { zone: 'Zone', institution: 'Institution', amount: 'Amount', date: 'Date' },
  states: {
    pending: 'not reviewed',
    accepted: 'accepted',
    rejected: 'rejected',
    corrected: 'corrected',
    deferred: 'deferred',
    added: 'added',
  },
  roles: {
    budget: 'budget',
    investment: 'investment',
    revenue: 'revenue',
    export: 'export',
    fund: 'fund',
    loan: 'loan',
    price: 'price',
    other: 'other',
  },
  dateRoles: {
    announced: 'announced',
    designated: 'designated',
    held: 'held',
    deadline: 'deadline',
    period: 'period',
    target: 'target',
    other: 'other',
  },
  qualifiers: { exact: '', about: 'about', 'at-least': 'at least', 'at-most': 'at most' },
  zoneTypes: {
    'regulation-free': 'regulation-free special zone',
    'global-innovation': 'global innovation zone',
    'free-economic': 'free economic zone',
    'research-development': 'R&D special zone',
    'free-trade': 'free trade zone',
    'opportunity-development': 'opportunity development zone',
    'regional-specialised': 'special zone for specialised regional development',
    'foreign-investment': 'foreign investment zone',
    'industrial-complex': 'industrial complex',
    'medical-complex': 'advanced medical complex',
    district: 'district',
    other: 'other',
  },
  kinds: {
    ministry: 'ministry',
    agency: 'agency',
    committee: 'committee',
    'local-government': 'local government',
    'zone-authority': 'zone authority',
    university: 'university',
    hospital: 'hospital',
    'research-institute': 'research institute',
    'public-corporation': 'public corporation',
    technopark: 'techno park',
    association: 'association',
    company: 'company',
    international: 'international organisation',
    media: 'media',
    division: 'division',
    other: 'other',
  },
  records: 'Records',
  text: 'Text',
  type: 'Type',
  value: 'Value',
  evidence: 'Evidence',
  state: 'Review',
  manyTypes: { zone: 'Zones', institution: 'Institutions', amount: 'Amounts', date: 'Dates' },
  judged: (judged, all) => `${judged} of ${all} records reviewed`,
  publisher: 'Publisher',
  published: 'Published',
  source: 'Source',
  document: 'Document',
  documents: 'Documents',
  leftOut: 'Left out',
  doubts: 'To check',
  unknown: 'unknown',
  per: 'per',
  subject: 'for',
  made: 'Records extracted by teukgu. Places count UTF-16 code units.',
}

/** A report's own words by language. */
export const LABELS: Readonly<Record<ReportLanguage, Labels>> = { ko, en }

/** The types in the order of a report. */
export const REPORT_TYPES: readonly EntityType[] = ['zone', 'institution', 'amount', 'date']

/** The letter that marks a type, so that colour is never alone. */
export const LETTERS: Readonly<Record<EntityType, string>> = { zone: 'Z', institution: 'I', amount: 'A', date: 'D' }
