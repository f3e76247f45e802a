/** Industries that zones are named for, by the part of an id that they give: the words of both languages for each, parted by commas. */
const WORDS: Readonly<Record<string, string>> = {
  robot: '로봇,로봇산업,로보틱스,robot,robots,robotics,robot industry,robotics industry',
  semiconductor: '반도체,반도체산업,semiconductor,semiconductors,semiconductor industry,chip,chips',
  bio: '바이오,바이오산업,bio,biotech,biotechnology,bioindustry,bio industry',
  'bio-health':
    '바이오헬스,바이오·헬스,바이오헬스산업,바이오헬스케어,bio health,bio-health,biohealth,bio healthcare,bio-healthcare',
  hydrogen: '수소,수소산업,수소경제,hydrogen,hydrogen industry,hydrogen economy',
  'secondary-battery':
    '이차전지,2차전지,배터리,이차전지산업,배터리산업,secondary battery,secondary batteries,rechargeable battery,rechargeable batteries,battery,batteries,secondary battery industry,battery industry',
  drone: '드론,드론산업,drone,drones,drone industry',
  ai: '인공지능,ai,ai산업,인공지능산업,artificial intelligence,ai industry,artificial intelligence industry',
  display: '디스플레이,디스플레이산업,display,displays,display industry',
  aerospace: '우주항공,항공우주,우주항공산업,항공우주산업,aerospace,aerospace industry',
  space: '우주,우주산업,space,space industry',
  aviation: '항공,항공산업,aviation,aviation industry',
  defense: '방산,방위산업,국방,국방산업,defense,defence,defense industry,defence industry',
  nuclear: '원자력,원전,원자력산업,nuclear,nuclear power,nuclear energy,nuclear industry',
  energy: '에너지,에너지산업,energy,energy industry',
  'renewable-energy': '재생에너지,신재생에너지,renewable energy,new and renewable energy,new renewable energy',
  'offshore-wind': '해상풍력,해상풍력산업,offshore wind,offshore wind power,offshore wind farm',
  carbon: '탄소,탄소산업,탄소소재,carbon,carbon industry,carbon material,carbon materials',
  water: '물,물산업,water,water industry',
  food: '식품,식품산업,food,food industry',
  'food-tech': '푸드테크,food tech,food-tech,foodtech',
  vaccine: '백신,백신산업,vaccine,vaccines,vaccine industry',
  healthcare: '헬스케어,헬스케어산업,healthcare,health care,healthcare industry',
  medical: '의료,의료산업,medical,medical industry',
  'medical-device':
    '의료기기,의료기기산업,메디컬디바이스,medical device,medical devices,medical equipment,medical instrument',
  cosmetics: '화장품,화장품산업,cosmetics,cosmetic,cosmetics industry',
  beauty: '뷰티,뷰티산업,beauty,beauty industry',
  content: '콘텐츠,콘텐츠산업,content,contents,content industry,contents industry',
  game: '게임,게임산업,game,games,gaming,game industry',
  film: '영상,영상산업,film,film industry',
  shipbuilding: '조선,조선산업,조선해양,shipbuilding,shipbuilding industry',
  automobile:
    '자동차,자동차산업,automobile,automobiles,automotive,auto,car,automobile industry,automotive industry,auto industry',
  'future-car':
    '미래차,미래자동차,future car,future cars,future vehicle,future vehicles,future automobile,future automotive',
  'future-mobility': '미래모빌리티,future mobility',
  mobility: '모빌리티,모빌리티산업,mobility,mobility industry',
  'electric-vehicle': '전기차,전기자동차,electric vehicle,electric vehicles,ev,evs,electric car',
  petrochemical: '석유화학,petrochemical,petrochemicals,petrochemical industry',
  steel: '철강,철강산업,steel,steel industry',
  ppuri: '뿌리,뿌리산업,ppuri,ppuri industry,root industry',
  nano: '나노,나노산업,nano,nanotechnology,nano industry',
  data: '데이터,데이터산업,data,data industry',
  software: '소프트웨어,sw,소프트웨어산업,software,software industry',
  logistics: '물류,물류산업,logistics,logistics industry',
  marine: '해양,해양산업,marine,marine industry',
  'marine-bio': '해양바이오,해양바이오산업,marine bio,marine biotech,marine biotechnology,marine bio industry',
  'green-bio': '그린바이오,green bio,green biotech',
  'smart-farm': '스마트팜,smart farm,smart farming',
  fintech: '핀테크,fintech',
  finance: '금융,금융산업,finance,financial,financial industry',
  tourism: '관광,관광산업,tourism,tourism industry',
  textile: '섬유,섬유산업,textile,textiles,textile industry',
  optics: '광산업,optics,optical,photonics,optical industry,photonics industry',
  ceramic: '세라믹,세라믹산업,ceramic,ceramics,ceramics industry',
  ict: 'ict,정보통신,ict industry,information and communications technology',
  startup: '스타트업,창업,startup,startups,start-up',
}

const BY_WORD: ReadonlyMap<string, string> = new Map(
  Object.entries(WORDS).flatMap(([part, words]) => words.split(',').map((word) => [word, part] as const)),
)

/** The part of an id that an industry gives, in either language, written in small letters; undefined for one that is not listed. */
export const themePart = (theme: string): string | undefined => BY_WORD.get(theme.trim().toLowerCase())
