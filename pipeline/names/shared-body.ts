import type { GazetteerEntry } from '../../extractors/gazetteers/gazetteer.ts'
import { COUNTRIES } from '../../extractors/name/countries.ts'
import { listedByKey, ofInstitutions } from '../../extractors/name/listed-by-key.ts'
import { englishPlace, placeNamed, placesSharing } from '../../extractors/name/places.ts'

/** Bodies that many places have: what their id says, how Korean names end, and what stands behind the place in English ones. */
const KINDS: readonly (readonly [label: string, ko: RegExp, en: RegExp])[] = [
  [
    'council',
    /\s?의회$/,
    /^(?:(?:City|County|District|Provincial|Metropolitan|Municipal|Metropolitan City) )?Council$/,
  ],
  ['chamber', /\s?(?:상공회의소|상의)$/, /^Chambers? of Commerce(?:(?: and| &) Industry)?$/],
  [
    'education-office',
    /\s?교육(?:지원)?청$/,
    /^(?:City |Provincial |Metropolitan )?(?:Office of Education|Education Office)$/,
  ],
  ['facilities', /\s?시설(?:관리)?공단$/, /^(?:City )?Facilities (?:Management )?Corporation$/],
  ['urban-corporation', /\s?도시(?:개발)?공사$/, /^(?:City )?Urban (?:Development )?Corporation$/],
  [
    'tourism-foundation',
    /\s?(?:문화관광|관광문화|관광)재단$/,
    /^(?:City |County )?(?:Tourism (?:(?:and|&) Cultur(?:e|al) )?|Cultur(?:e|al) (?:and|&) Tourism )Foundation$/,
  ],
  ['culture-foundation', /\s?문화재단$/, /^(?:City )?(?:Cultur(?:e|al) Foundation|Foundation for Culture)$/],
  ['industry-promotion', /\s?산업진흥원$/, /^(?:City )?(?:Industry|Industrial) Promotion (?:Agency|Institute)$/],
  [
    'economy-promotion',
    /\s?(?:(?:일자리|투자)경제|경제(?:일자리|통상|투자)?)진흥원$/,
    /^(?:Jobs? (?:and|&) |Investment (?:and|&) )?(?:Economy|Economic|Business)(?: (?:and|&) (?:Jobs?|Trade|Commerce))? Promotion (?:Agency|Institute)$/,
  ],
  ['credit-guarantee-foundation', /\s?신용보증재단$/, /^Credit Guarantee Foundation$/],
  ['scholarship-foundation', /\s?장학재단$/, /^(?:City |County )?Scholarship Foundation$/],
  ['welfare-foundation', /\s?복지재단$/, /^(?:City )?(?:Social )?Welfare Foundation$/],
  ['youth-foundation', /\s?청소년재단$/, /^(?:City )?Youth Foundation$/],
  ['job-foundation', /\s?일자리재단$/, /^(?:City )?Jobs? Foundation$/],
  ['regeneration-center', /\s?도시재생(?:지원)?센터$/, /^(?:City )?Urban Regeneration (?:Support )?Cent(?:er|re)$/],
  ['volunteer-center', /\s?자원봉사센터$/, /^(?:City |County )?Volunteer (?:Service )?Cent(?:er|re)$/],
  ['health-center', /\s?보건소$/, /^(?:City |County )?(?:Public )?Health Cent(?:er|re)$/],
  ['agricultural-center', /\s?농업기술센터$/, /^(?:City |County )?Agricultural Technology Cent(?:er|re)$/],
  [
    'employers-federation',
    /\s?(?:경영자총협회|경총)$/,
    /^Employers['’]? (?:Federation|Association)$|^Enterprises Federation$/,
  ],
  [
    'agricultural-research',
    /\s?농업기술원$/,
    /^(?:Provincial )?Agricultural Research (?:(?:and|&) )?Extension Services?$/,
  ],
  [
    'health-environment-institute',
    /\s?보건환경연구원$/,
    /^(?:(?:Research )?Institute of (?:Public )?Health (?:and|&) (?:the )?Environment|(?:Public )?Health (?:and|&) Environment(?:al)? (?:Research )?Institute)$/,
  ],
  [
    'creative-economy-center',
    /\s?창조경제혁신센터$/,
    /^(?:Cent(?:er|re) for Creative Economy (?:and|&) Innovation|Creative Economy (?:(?:and|&) )?Innovation Cent(?:er|re))$/,
  ],
  ['sports-council', /\s?체육회$/, /^(?:Sports (?:Council|Association|Committee)|Council of Sports)$/],
  ['medical-center', /\s?의료원$/, /^(?:City |Public )?Medical Cent(?:er|re)$/],
  ['cultural-center', /\s?문화원$/, /^Cultur(?:e|al) Cent(?:er|re)$/],
  ['youth-center', /\s?청년(?:지원)?센터$/, /^Youth (?:Support )?Cent(?:er|re)$/],
  ['tourism-association', /\s?관광협회$/, /^Tourism Association$/],
  ['environment-corporation', /\s?환경공단$/, /^Environment(?:al)? Corporation$/],
  ['fire-station', /\s?소방서$/, /^Fire Station$/],
  ['police-station', /\s?경찰서$/, /^Police Station$/],
  ['tax-office', /\s?세무서$/, /^(?:District )?Tax Office$/],
]

const EMBASSY_KO = /^(?:주한\s?)?(?<country>[가-힣]{2,8}?)\s?대사관$/
const EMBASSY_EN =
  /^(?:(?:Royal )?(?<nation>[A-Z][A-Za-z. ]{1,24}) Embassy|Embassy of (?:the )?(?:Kingdom of |Republic of |Federal Republic of )?(?<country>[A-Z][A-Za-z. ]{1,24}?))(?: (?:in|to) (?:South )?(?:Seoul|Korea))?$/

const NATIONS: ReadonlyMap<string, string> = new Map(
  COUNTRIES.flatMap(({ code, ko, en, adjectives }) =>
    [...ko, ...en, ...adjectives].map((name) => [name, code] as const),
  ),
)

const embassyKey = (nation: string | undefined): string | undefined => {
  const code = NATIONS.get(nation ?? '')
  return code && `${code.toLowerCase()}-embassy`
}

/** The place that a word names alone; undefined for one that several places share. */
const onlyPlace = (word: string, place: GazetteerEntry | undefined): string | undefined =>
  place && placesSharing(word).length < 2 ? place.id.slice('region/'.length) : undefined

function koreanKey(name: string): string | undefined {
  const embassy = EMBASSY_KO.exec(name)
  if (embassy) return embassyKey(embassy.groups!['country'])
  const found = KINDS.find(([, ko]) => ko.test(name))
  const word = found && name.replace(found[1], '')
  const place = word && onlyPlace(word, placeNamed(word))
  return place && `${place}-${found[0]}`
}

function englishKey(name: string): string | undefined {
  const { nation, country } = EMBASSY_EN.exec(name)?.groups ?? {}
  if (nation ?? country) return embassyKey(nation ?? country)
  const words = name.split(' ')
  for (let count = Math.min(2, words.length - 1); count > 0; count--) {
    const head = words.slice(0, count).join(' ')
    const place = onlyPlace(head, englishPlace(head) ?? englishPlace(head.replace(/-(?:si|gun)$/, '')))
    const rest = words.slice(count).join(' ')
    const found = place && KINDS.find(([, , en]) => en.test(rest))
    if (found) return `${place}-${found[0]}`
  }
  return undefined
}

const HANGUL = /[가-힣]/
const LONGEST = 60

/**
 * What tells a body that its place or country and its kind tell, the same for both languages: `화성시의회` and `Hwaseong City
 * Council`, `주한 네덜란드대사관` and `Dutch Embassy`. Undefined for other names.
 */
export function bodyKey(name: string): string | undefined {
  if (name.length > LONGEST) return undefined
  return HANGUL.test(name) ? koreanKey(name) : englishKey(name)
}

/** The listed body that a place or country and a kind tell, by their key; undefined where several share one. */
export const listedBody = listedByKey(bodyKey, ofInstitutions)
