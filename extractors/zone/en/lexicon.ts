import type { ZoneType } from '../../../schemas/index.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

/** Small words and verbs that end a name to the left. */
export const STOP_EN = words(`
a an the this that these those its their our his her in on at of to for from by with as into within across under over and or nor but is are was were be been being
has have had will would can could should may might must not no new each every all both other another such some any several many few more most
designated designating selected announced called named including include includes which who where when while after before during since until through
visited toured inspected chose picked ran moved entered manages managed runs houses host hosts hosted house housed boast boasts operate operates operated
first second third fourth fifth two three four five six seven eight nine ten special-case about around between among against per via also only
get gets got enjoy enjoys offer offers offered give gives gave receive receives need needs want wants
becomes become became promotes attracts designates selects expands opens launches plans seeks wins builds announces unveils hosts pushes supports backs joins project promoted nationwide domestic foreign local regional existing additional entire respective various so said than then although though because despite unlike if once since given thus therefore however meanwhile moreover currently how why what there it they we you i
`)

/** Capitalised or plain words that make no name of a kind. */
export const GENERIC_EN = words(`
re100 lease based scale large-scale area leading special innovative cutting-edge cutting edge business emerging modern eco-friendly eco mega
mini national general new local large the smart green special global k korea korean korea's south north free economic industrial regulatory regulation industry innovation
advanced high-tech high urban rural existing designated each foreign regional international domestic old aging these those first one other our this a an
regulation-free complex zone zones city development opportunity trade investment promotion attraction medical research technology model future next-generation candidate final fta renewable energy best top finest corporate chinese american european japanese asian african world world's nation's country's first-ever largest biggest major key main
abandoned idle vacant empty aged unsold outdated decaying unfinished proposed adjacent nearby neighboring neighbouring surrounding famous typical traditional conventional dedicated exclusive private state-run government-run world-class successful huge massive giant bustling once-bustling sprawling ambitious ordinary
`)

/** Words right after a kind that make it part of another name. */
export const NOT_A_ZONE_AFTER_EN =
  /^[ ](?:authorit|committee|commission|act(?![a-z])|law|system|polic|office|bureau|division|planning|corporation|management|foundation|association|support(?!s |ed )|designation|operators?|businesses|project|program|initiative|(?:master )?plan(?![a-z])|law|deliberation)/i

/** Words of development: beside them a bare district or valley is a zone. */
export const DEVELOPMENT_EN =
  /develop|designat|tenant|industrial|economic zone|FEZ|special zone|invest|cluster|construct|located|complex|attract/i

/** What a zone is called where the text only gives its place: `the ones in Incheon and Busan`. */
export const KIND_NAMES_EN: Readonly<Partial<Record<ZoneType, string>>> = {
  'free-economic': 'Free Economic Zone',
  'free-trade': 'Free Trade Zone',
  'foreign-investment': 'Foreign Investment Zone',
  'research-development': 'R&D Special Zone',
  'opportunity-development': 'Opportunity Development Zone',
}

/** What zones of lists are called that a place alone does not identify, besides those above. */
export const LIST_NAMES_EN: typeof KIND_NAMES_EN = {
  ...KIND_NAMES_EN,
  'regulation-free': 'Regulation-Free Special Zone',
  'global-innovation': 'Global Innovation Zone',
}

/** Places and countries abroad whose zones are not recorded. */
export const ABROAD_EN =
  /(?:^|[^A-Za-z-])(?:Shanghai|Shenzhen|Tianjin|Hainan|Suzhou|Guangzhou|Guangdong|Qingdao|Yantai|Weihai|Dalian|Xiamen|Zhuhai|Chengdu|Chongqing|Beijing|Zhongguancun|Yancheng|Huizhou|Hong Kong|Macau|Taiwan|Hsinchu|Kaohsiung|Singapore|Jurong|Johor|Penang|Batam|Subic|Clark|Hanoi|Haiphong|Hai Phong|Bangkok|Yangon|Dubai|Abu Dhabi|Jebel Ali|Sharjah|Ras Al Khaimah|Masdar|Riyadh|Jeddah|Suez|Tangier|Gujarat|Mumbai|Colombo|Okinawa|Fukuoka|Osaka|Tokyo|Fukushima|Shannon|Colon|Panama|Vladivostok|Primorsky|Rason|Rajin|Sinuiju|China|Chinese|Japan|Japanese|India|Indian|Vietnam|Vietnamese|Indonesia|Indonesian|Malaysia|Thailand|Philippines|Philippine|Russia|Poland|Polish|Hungary|Hungarian|Malaysian|Thai|Mexico|Mexican|Brazil|Turkey|Türkiye|Uzbekistan|Kazakhstan|Mongolia|Ethiopia|Egypt|Saudi|Qatar|Oman|Sama Jaya|Samalaju|Kulim|Bayan Lepas|Iskandar|Katowice|Walbrzych|Legnica|Wroclaw|Stalowa Wola|Tatabanya|Godollo|Debrecen|Kaliningrad|Alabuga|Khorgos|Navoi|Jizzakh|Angren|Gaziantep|Batumi|Poti|Tema|Lekki|Hawassa|Mariel|Manaus|Iquique|Aqaba|Duqm|Sohar|Salalah|Khalifa|King Abdullah|Jazan|Jubail|Yanbu|Ras Al-Khair|Port Said|Ain Sokhna|Savannakhet|Sihanoukville|Thilawa|Dawei|Laem Chabang|Rayong|Cavite|Mactan|Batangas|Cikarang|Karawang|Morowali|Binh Duong|Dong Nai|Bac Ninh|Thai Nguyen|Da Nang|Dubai Internet|Georgia|Texas|Arizona|Michigan)(?![A-Za-z-])/
