/**
 * Names of currencies: ISO 4217 code, English names (singular; the plural in -s is understood), Korean names.
 * `-` stands for none. Facts after ISO 4217 and the Unicode CLDR; everyday forms added.
 */
const TABLE = `
KRW|won,korean won,south korean won,s. korean won,republic of korea won|원,원화,한국 원,한국원
KPW|north korean won|북한 원,북한원
USD|dollar,us dollar,u.s. dollar,american dollar,united states dollar,greenback|달러,불,미국 달러,미국달러,미 달러,미달러,달러화,弗,미국 달러화,유에스달러
EUR|euro,€ur|유로,유로화
JPY|yen,japanese yen|엔,엔화,일본 엔,일본엔
CNY|yuan,chinese yuan,renminbi,chinese renminbi,yuan renminbi,rmb,元,人民币|위안,위안화,중국 위안,중국위안,런민비,위엔
GBP|pound,pound sterling,british pound,uk pound,english pound,sterling,quid,pounds sterling|파운드,파운드화,영국 파운드,영국파운드,파운드 스털링,스털링 파운드
HKD|hong kong dollar,hk dollar|홍콩 달러,홍콩달러
SGD|singapore dollar,singaporean dollar|싱가포르 달러,싱가포르달러,싱가폴 달러,싱가폴달러
AUD|australian dollar,australia dollar,aussie dollar|호주 달러,호주달러,오스트레일리아 달러,오스트레일리아달러
NZD|new zealand dollar|뉴질랜드 달러,뉴질랜드달러
CAD|canadian dollar,canada dollar|캐나다 달러,캐나다달러
TWD|taiwan dollar,new taiwan dollar,taiwanese dollar|대만 달러,대만달러,타이완 달러,타이완달러,신 타이완 달러,신대만 달러
BND|brunei dollar|브루나이 달러,브루나이달러
FJD|fiji dollar,fijian dollar|피지 달러,피지달러
JMD|jamaican dollar,jamaica dollar|자메이카 달러,자메이카달러
BBD|barbadian dollar,barbados dollar|바베이도스 달러,바베이도스달러
BSD|bahamian dollar,bahamas dollar|바하마 달러,바하마달러
BMD|bermudian dollar,bermudan dollar,bermuda dollar|버뮤다 달러,버뮤다달러
BZD|belize dollar|벨리즈 달러,벨리즈달러
GYD|guyanese dollar,guyana dollar|가이아나 달러,가이아나달러
KYD|cayman islands dollar,cayman dollar|케이맨 제도 달러,케이맨 달러
LRD|liberian dollar|라이베리아 달러,라이베리아달러
NAD|namibian dollar,namibia dollar|나미비아 달러,나미비아달러
SBD|solomon islands dollar|솔로몬 제도 달러,솔로몬 달러
SRD|surinamese dollar,suriname dollar|수리남 달러,수리남달러
TTD|trinidad and tobago dollar,trinidad dollar|트리니다드 토바고 달러,트리니다드 달러
XCD|east caribbean dollar|동카리브 달러,동카리브달러
CHF|swiss franc|스위스 프랑,스위스프랑
XOF|west african cfa franc|서아프리카 프랑,서아프리카 세파 프랑
XAF|central african cfa franc,cfa franc|중앙아프리카 프랑,세파 프랑
XPF|cfp franc|-
BIF|burundian franc,burundi franc|부룬디 프랑
CDF|congolese franc|콩고 프랑
DJF|djiboutian franc,djibouti franc|지부티 프랑
GNF|guinean franc|기니 프랑
KMF|comorian franc|코모로 프랑
RWF|rwandan franc,rwanda franc|르완다 프랑
THB|baht,thai baht|바트,태국 바트,타이 바트,바트화
VND|vietnamese dong,vietnam dong,dong|동,베트남 동,베트남동
IDR|rupiah,indonesian rupiah,indonesia rupiah|루피아,인도네시아 루피아,루피아화
INR|rupee,indian rupee|루피,인도 루피,인도루피,루피화
PKR|pakistani rupee,pakistan rupee|파키스탄 루피
LKR|sri lankan rupee,sri lanka rupee|스리랑카 루피
NPR|nepalese rupee,nepali rupee,nepal rupee|네팔 루피
MUR|mauritian rupee,mauritius rupee|모리셔스 루피
SCR|seychellois rupee,seychelles rupee|세이셸 루피
MVR|rufiyaa,maldivian rufiyaa|루피야,몰디브 루피야,몰디브 루피아
MYR|ringgit,malaysian ringgit,malaysia ringgit|링깃,링기트,말레이시아 링깃
PHP|philippine peso,filipino peso,philippines peso|필리핀 페소
MXN|mexican peso,mexico peso|멕시코 페소
ARS|argentine peso,argentinian peso,argentina peso|아르헨티나 페소
CLP|chilean peso,chile peso|칠레 페소
COP|colombian peso,colombia peso|콜롬비아 페소
CUP|cuban peso|쿠바 페소
DOP|dominican peso|도미니카 페소
UYU|uruguayan peso,uruguay peso|우루과이 페소
BRL|brazilian real,brazil real,brazilian reais,reais|헤알,브라질 헤알,레알,브라질 레알,헤알화
RUB|ruble,rouble,russian ruble,russian rouble|루블,러시아 루블,루블화
BYN|belarusian ruble,belarusian rouble|벨라루스 루블
AED|uae dirham,united arab emirates dirham,emirati dirham,dirham|디르함,아랍에미리트 디르함,UAE 디르함
MAD|moroccan dirham|모로코 디르함
SAR|saudi riyal,saudi arabian riyal,saudi rial,saudiriyal|사우디 리얄,사우디아라비아 리얄,사우디리얄
QAR|qatari riyal,qatar riyal,qatari rial|카타르 리얄
OMR|omani rial,oman rial,omani riyal|오만 리알,오만 리얄
IRR|iranian rial,iran rial|이란 리알,이란 리얄
YER|yemeni rial,yemen rial|예멘 리알,예멘 리얄
KWD|kuwaiti dinar,kuwait dinar|쿠웨이트 디나르
BHD|bahraini dinar,bahrain dinar|바레인 디나르
JOD|jordanian dinar,jordan dinar|요르단 디나르
IQD|iraqi dinar,iraq dinar|이라크 디나르
LYD|libyan dinar,libya dinar|리비아 디나르
DZD|algerian dinar,algeria dinar|알제리 디나르
TND|tunisian dinar,tunisia dinar|튀니지 디나르
RSD|serbian dinar,serbia dinar|세르비아 디나르
MKD|macedonian denar,denar|마케도니아 데나르
EGP|egyptian pound,egypt pound,egyptianpound,gineh,genihat masriya|이집트 파운드
LBP|lebanese pound,lebanon pound|레바논 파운드
SYP|syrian pound,syria pound|시리아 파운드
SDG|sudanese pound,sudan pound|수단 파운드
SSP|south sudanese pound|남수단 파운드
FKP|falkland islands pound|포클랜드 파운드
GIP|gibraltar pound|지브롤터 파운드
SHP|saint helena pound,st. helena pound|세인트헬레나 파운드
ILS|shekel,israeli shekel,new israeli shekel,israeli new shekel|셰켈,세켈,이스라엘 셰켈,이스라엘 세켈
TRY|lira,turkish lira|리라,터키 리라,튀르키예 리라
PLN|zloty,polish zloty,złoty|즈워티,즐로티,폴란드 즈워티,폴란드 즐로티
CZK|koruna,czech koruna,czech crown|코루나,체코 코루나
HUF|forint,hungarian forint|포린트,헝가리 포린트
RON|romanian leu,romanian lei,lei|루마니아 레우
MDL|moldovan leu|몰도바 레우
BGN|lev,leva,bulgarian lev,bulgarian leva|레프,불가리아 레프
SEK|swedish krona,swedish kronor,swedish crown,kronor|스웨덴 크로나
NOK|norwegian krone,norwegian kroner,norwegian crown|노르웨이 크로네
DKK|danish krone,danish kroner,danish crown|덴마크 크로네
ISK|icelandic krona,icelandic króna|아이슬란드 크로나
UAH|hryvnia,ukrainian hryvnia,hryvnya|흐리브냐,그리브나,우크라이나 흐리브냐,우크라이나 그리브나
KZT|tenge,kazakhstani tenge,kazakh tenge|텡게,카자흐스탄 텡게
UZS|uzbekistani som,uzbek som,uzbek sum|우즈베키스탄 숨,우즈베크 숨
KGS|kyrgyzstani som,kyrgyz som|키르기스스탄 솜
TJS|somoni,tajikistani somoni|소모니,타지키스탄 소모니
TMT|turkmenistani manat,turkmen manat|투르크메니스탄 마나트
AZN|azerbaijani manat,manat|마나트,아제르바이잔 마나트
GEL|georgian lari,lari|라리,조지아 라리
AMD|armenian dram,dram|드람,아르메니아 드람
MNT|tugrik,tögrög,mongolian tugrik,tugrug|투그릭,투그리크,몽골 투그릭,몽골 투그리크
MMK|kyat,myanmar kyat,burmese kyat|짯,차트,미얀마 짯,키얏
KHR|riel,cambodian riel|리엘,캄보디아 리엘
LAK|kip,lao kip,laotian kip,laos kip|킵,키프,라오스 킵,라오스 키프
BDT|taka,bangladeshi taka|타카,방글라데시 타카
BTN|ngultrum,bhutanese ngultrum|눌트럼,부탄 눌트럼
AFN|afghani,afghan afghani|아프가니,아프가니스탄 아프가니
MOP|pataca,macanese pataca,macau pataca|파타카,마카오 파타카
PGK|papua new guinean kina,kina|키나,파푸아뉴기니 키나
ZAR|rand,south african rand|랜드,남아프리카공화국 랜드,남아공 랜드,남아프리카 랜드
NGN|naira,nigerian naira|나이라,나이지리아 나이라
KES|kenyan shilling,kenya shilling|케냐 실링
TZS|tanzanian shilling,tanzania shilling|탄자니아 실링
UGX|ugandan shilling,uganda shilling|우간다 실링
SOS|somali shilling|소말리아 실링
ETB|birr,ethiopian birr|비르,에티오피아 비르
GHS|cedi,ghanaian cedi,ghana cedi|세디,가나 세디
ZMW|zambian kwacha,kwacha|콰차,잠비아 콰차
MWK|malawian kwacha|말라위 콰차
AOA|angolan kwanza,kwanza|콴자,앙골라 콴자
MZN|mozambican metical,metical|메티칼,모잠비크 메티칼
BWP|botswana pula,pula|풀라,보츠와나 풀라
MGA|ariary,malagasy ariary|아리아리,마다가스카르 아리아리
GMD|dalasi,gambian dalasi|달라시,감비아 달라시
SLE|sierra leonean leone|시에라리온 리온
ERN|nakfa,eritrean nakfa|낙파,에리트레아 낙파
LSL|lesotho loti|레소토 로티
SZL|swazi lilangeni,lilangeni|릴랑게니,스와질란드 릴랑게니
CVE|cape verdean escudo,cape verde escudo|카보베르데 에스쿠도
STN|dobra|도브라
MRU|ouguiya,mauritanian ouguiya|우기야,모리타니 우기야
ALL|albanian lek,lek|레크,알바니아 레크
BAM|convertible mark,bosnian mark|태환 마르크,보스니아 마르크
HRK|kuna,croatian kuna|쿠나,크로아티아 쿠나
CRC|costa rican colon,costa rican colón,colon,colón,colones|콜론,코스타리카 콜론
GTQ|quetzal,guatemalan quetzal|케트살,과테말라 케트살
HNL|lempira,honduran lempira|렘피라,온두라스 렘피라
NIO|nicaraguan cordoba,nicaraguan córdoba|코르도바,니카라과 코르도바
PAB|balboa,panamanian balboa|발보아,파나마 발보아
PEN|peruvian sol,nuevo sol,peruvian nuevo sol|페루 솔,누에보 솔
BOB|boliviano,bolivian boliviano|볼리비아노
PYG|guarani,paraguayan guarani,guaraní|과라니,파라과이 과라니
VES|venezuelan bolivar,venezuelan bolívar,bolivar|볼리바르,베네수엘라 볼리바르
HTG|haitian gourde,gourde|구르드,아이티 구르드
AWG|aruban florin|아루바 플로린
ANG|netherlands antillean guilder|네덜란드령 안틸레스 길더
VUV|vatu,vanuatu vatu|바투,바누아투 바투
WST|samoan tala,tala|탈라,사모아 탈라
TOP|tongan paanga,tongan pa'anga,paanga,pa'anga|파앙가,통가 파앙가
`

/** The names of one currency. */
export interface Currency {
  readonly code: string
  readonly en: readonly string[]
  readonly ko: readonly string[]
}

const names = (field: string | undefined): readonly string[] =>
  field === undefined || field === '-' ? [] : field.split(',')

/** Every currency with its English (lower-case) and Korean names. */
export const CURRENCIES: readonly Currency[] = TABLE.trim()
  .split('\n')
  .map((row) => row.split('|'))
  .map(([code, en, ko]) => ({ code: code!, en: names(en), ko: names(ko) }))

/** Names shared by several currencies, which alone tell none. */
export const SHARED_NAMES: Readonly<{ en: readonly string[]; ko: readonly string[] }> = {
  en: ['peso', 'franc'],
  ko: ['페소', '프랑', '크로나', '크로네', '리얄', '리알', '디나르', '실링'],
}

/** Plurals that are not the singular with -s, or equal to it. */
export const UNCHANGING: ReadonlySet<string> = new Set([
  'won',
  'yen',
  'yuan',
  'baht',
  'renminbi',
  'rmb',
  'sterling',
  'quid',
])

/** Currency signs, longest first where one holds another; `$` alone is USD. */
export const SIGNS: Readonly<Record<string, string>> = {
  US$: 'USD',
  'U.S.$': 'USD',
  USD$: 'USD',
  A$: 'AUD',
  AU$: 'AUD',
  AUD$: 'AUD',
  C$: 'CAD',
  CA$: 'CAD',
  CAD$: 'CAD',
  CDN$: 'CAD',
  HK$: 'HKD',
  HKD$: 'HKD',
  NT$: 'TWD',
  TWD$: 'TWD',
  S$: 'SGD',
  SG$: 'SGD',
  SGD$: 'SGD',
  NZ$: 'NZD',
  NZD$: 'NZD',
  R$: 'BRL',
  MX$: 'MXN',
  MEX$: 'MXN',
  J$: 'JMD',
  BZ$: 'BZD',
  B$: 'BND',
  FJ$: 'FJD',
  TT$: 'TTD',
  EC$: 'XCD',
  MOP$: 'MOP',
  $: 'USD',
  '＄': 'USD',
  '₩': 'KRW',
  '￦': 'KRW',
  '€': 'EUR',
  '£': 'GBP',
  '￡': 'GBP',
  'CN¥': 'CNY',
  'RMB¥': 'CNY',
  'JP¥': 'JPY',
  '¥': 'JPY',
  '￥': 'JPY',
  '₹': 'INR',
  '₽': 'RUB',
  '฿': 'THB',
  '₫': 'VND',
  '₱': 'PHP',
  '₺': 'TRY',
  '₪': 'ILS',
  '₴': 'UAH',
  '₦': 'NGN',
  '₭': 'LAK',
  '₮': 'MNT',
  '₸': 'KZT',
  '₾': 'GEL',
  '₼': 'AZN',
  '₡': 'CRC',
  '₲': 'PYG',
  '₵': 'GHS',
  '៛': 'KHR',
  '৳': 'BDT',
  '֏': 'AMD',
  '؋': 'AFN',
  'Rs.': 'INR',
  Rs: 'INR',
  RM: 'MYR',
  Rp: 'IDR',
  W: 'KRW',
  元: 'CNY',
  zł: 'PLN',
  Kč: 'CZK',
}

/** ISO 4217 codes that stand beside a figure, and codes that are used like them. */
export const CODES: Readonly<Record<string, string>> = {
  ...Object.fromEntries(CURRENCIES.map(({ code }) => [code, code])),
  RMB: 'CNY',
  NTD: 'TWD',
  STG: 'GBP',
  WON: 'KRW',
}

/** Codes that are also words or other abbreviations: read only after a figure, never before one. */
export const WORDLIKE_CODES: ReadonlySet<string> = new Set([
  ...['ALL', 'TRY', 'TOP', 'CUP', 'PEN', 'BOB', 'MOP', 'BAM', 'MAD', 'ANG', 'SOS', 'AMD', 'ARS', 'GEL', 'LAK', 'RON'],
  ...['COP', 'CLP', 'WON', 'LSL', 'STG', 'SCR', 'STN', 'CRC', 'ERN', 'NAD', 'MUR'],
])

/** Codes that everyday text also writes in small letters. */
export const SMALL_CODES: readonly string[] = [
  ...['usd', 'krw', 'eur', 'jpy', 'cny', 'gbp', 'rmb', 'hkd', 'sgd', 'aud', 'cad', 'nzd', 'chf', 'inr'],
]

/** Hundredths, by their English and Korean names: `3 dollars and 20 cents`, `1달러 20센트`. */
export const SUBUNITS: Readonly<{ en: readonly string[]; ko: readonly string[] }> = {
  en: ['cents', 'cent', 'pence', 'penny', 'pennies', 'sen', 'paise', 'kopecks', 'c', 'p', '¢'],
  ko: ['센트', '펜스', '페니', '센'],
}

/** Currencies that have no hundredths in use: no `100 won 50`. */
export const WHOLE_CURRENCIES: ReadonlySet<string> = new Set(['KRW', 'KPW', 'JPY', 'VND', 'IDR'])
