import type { InstitutionKind } from '../../../schemas/index.ts'

const KINDS: readonly (readonly [InstitutionKind, string])[] = [
  ['ministry', 'Ministry'],
  ['university', 'University Univ College Polytechnic'],
  ['hospital', 'Hospital Clinic'],
  ['research-institute', 'Institute Institutes Laboratory Laboratories'],
  ['agency', 'Agency Administration Authority Service Headquarters Court Tribunal Embassy Consulate'],
  ['public-corporation', ''],
  ['other', 'Academy Foundation Museum Library Archive Archives Center Centre Secretariat'],
  [
    'association',
    'Association Federation Council Chamber Society Union Alliance Cooperative Consortium Confederation Coalition',
  ],
  ['committee', 'Committee Subcommittee Commission Board'],
  ['technopark', 'Technopark'],
  [
    'company',
    'Corporation Corp Inc Ltd LLC GmbH Group Holdings Bank Electronics Motors Motor Chemical Chemicals Pharma Pharmaceutical Pharmaceuticals Biologics Biopharma ' +
      'Therapeutics Biosciences Bioscience Sciences Industries Telecom Securities Insurance Airlines Shipping Shipbuilding Robotics Technologies Semiconductor Semiconductors Solutions Systems ' +
      'Entertainment Enterprise Enterprises Company Partners Ventures Capital Steel Energy Petrochemical Biotech Instruments Innovation Heavy Mobis Logistics Aerospace Networks Software Interactive ' +
      'Pharmatech Biomedical Healthcare Medical Engineering Construction Life Materials Foods Cosmetics Chem',
  ],
  ['media', 'Daily Times Herald Newspaper Ilbo Shinmun'],
  ['division', 'Office Division Bureau Department Directorate Taskforce'],
]

/** Last words of English names, with the kind of institution that they say. */
export const HEAD_LAST_EN: ReadonlyMap<string, InstitutionKind> = new Map(
  KINDS.flatMap(([kind, list]) =>
    list
      .split(/\s+/)
      .filter((w) => w !== '')
      .map((word) => [word, kind] as const),
  ),
)

/** Company words that are everyday words: the name before them must be proper, and no longer than three words. */
export const COMMON_HEADS_EN: ReadonlySet<string> = new Set(
  'Sciences Energy Steel Solutions Systems Materials Capital Partners Life Medical Healthcare Innovation Construction Engineering Foods Cosmetics Heavy Company Biomedical Logistics Aerospace Networks Software Interactive Ventures Chemical Semiconductor Motor Service Times Daily Insurance Group Academy Enterprise'.split(
    ' ',
  ),
)

/** First words of names that go on with of or for: `University of Tartu`, `Ministry of …`. */
export const HEAD_FIRST_EN: ReadonlySet<string> = new Set(
  'Ministry University Institute Department Bank Board Council Office College Academy Association Federation Center Centre Agency School Embassy Chamber Society Commission Committee Subcommittee Bureau Division Institutes Foundation Administration Union Hospital Court Confederation Consortium Organization Organisation Chamber'.split(
    ' ',
  ),
)

/** Capitalised words that a name does not start with. */
export const NOT_FIRST_EN: ReadonlySet<string> = new Set(
  `The This That These Those In On At As With For From By Meanwhile However After Also Before When While According During Since Through Under Among If But And Or Of To An A Its Our Their His Her He She They We It
  President Minister Director Chairman Chairwoman CEO CFO CTO Professor Dr Mr Ms Mrs Mayor Governor Vice Deputy Chief Head Representative Commissioner Secretary Ambassador Manager General Director-General Researcher Chair Senior Executive
  Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December
  First Second Third Fourth Finally Moreover Furthermore In-addition Through Earlier Today Yesterday Currently Recently Especially Particularly Such Both Each Every All Some Many Most Other Another
  Actually Additionally Notably Originally Previously Ultimately Consequently Nevertheless Nonetheless Instead Overall Reportedly Accordingly Hence Once Until Unlike Besides Alongside Recent Former
  Therefore Likewise Indeed Otherwise Afterward Afterwards Thereafter Nowadays Elsewhere Whereas Whether Perhaps Upon Amid Amidst Across Against Along Around Beyond Concerning Regarding Due Given Via Within Without Together Based Starting Considering Compared Eventually Rather Even Just Only Again Soon Simultaneously Similarly Specifically Currently Initially Subsequently Additional Aside Apart Beginning Following Throughout Toward Towards
  Participating Participants Selected New Photo Source Copyright Following Join Joint Major Leading Global-leading Foreign Local Domestic Seven Eight Nine Ten Two Three Four Five Six Although Despite Because So Thus Then There Here Not No Now Later Last Next Having Including Founded Established Headquartered
  Can Could Will Would Should Shall Might Must Does Did Do Is Are Was Were Has Had Why How What Who Where Which
  Establish Establishing Build Building Create Creating Attract Attracting Foster Fostering Strengthen Strengthening Expand Expanding Promote Promoting Introduce Operate Operating`.split(
    /\s+/,
  ),
)

/** Words that are no name on their own before a head. */
export const GENERIC_FIRST_EN: ReadonlySet<string> = new Set(
  `Best Largest Biggest Environmental Electrical Mechanical Civil Urban Computer Biological Biomedical Electronic Agricultural Architectural Aeronautical National Local Regional Special New Public Private Central Global International Foreign Domestic General Medical Research Technology Science Industrial Industry Development Economic Advanced Joint Main Support Business Innovation Bio Contract Manufacturing
  Digital Smart Green Clean Renewable Solar Wind Nuclear Hydrogen Electric Artificial Intelligence Data Cloud Space Marine Health Human Social Cultural Education Training Management Planning Policy Investment Trade Free Zone Zones
  Information Communication Communications Culture Tourism Environment Future Strategic Strategy Standing Steering Advisory Organizing Executive Competent Relevant Related Responsible Respective Project Task Family Community City Province County State Metropolitan Head Branch Regional
  FDI FTZ FEZ SEZ Working Preparatory Selection Review SME SMEs Energy Battery Materials Steel Bio Venture Life High-Tech Next-Generation Autonomous Carbon Battery Secondary Semiconductor Precision Regenerative Cell Gene Smart-city Startup Venture Small Medium Financial Data Test Testing Evaluation Certification Logistic Logistics Distribution Exhibition Convention
  Asia-Pacific Material AI Robot Graduate Knowledge Standardization Standards Arts Academia Growth Cooperation Naphtha Cracking Companies Participating Core Key Operating Power Distributed Thermal Natural Gas Oil Heavy Raw Basic Integrated Total Customized One-Stop Home Mobile Remote Virtual Operation Control Security Water Waste Ocean Sea Port Airport Cluster Clusters Complex Complexes Valley Eco Friendly Eco-Friendly IT ICT`.split(
    /\s+/,
  ),
)

/** Fields of work that the names of bodies join by commas and `and`: `Steel and Chemical Division`. */
export const TOPICS_EN: ReadonlySet<string> = new Set(
  `Materials Parts Components Equipment Steel Chemical Chemicals Automobile Automotive Machinery Textile Textiles Electronics Electricity Science Education Culture Sports Tourism Agriculture
  Forestry Fisheries Food Foods Drug Trade Industry Industries Commerce Land Infrastructure Transport Transportation Environment Labor Employment Finance Economy Health Welfare Marine Maritime Oceans Technology
  Information Communications Safety Security Research Development Innovation Investment Planning Budget Energy Resources Water Climate Family Women Youth Gender Housing Construction Bio Semiconductor
  Affairs Foreign Unification Legislation Judiciary Administration Display Battery Shipbuilding Aerospace Defense Robot Mobility Standards Testing Certification Evaluation Policy Exhibition Convention Small Medium`.split(
    /\s+/,
  ),
)

/** Capitalised words that name no company: countries, states and cities, dishes and styles, universities called short, abbreviations. */
export const NO_COMPANY_EN: ReadonlySet<string> = new Set(
  (
    'Korea|South Korea|North Korea|S. Korea|N. Korea|EV|EVs|SUV|ESS|York|Jersey|Delhi|Zealand|Republic of Korea|Japan|China|Germany|France|Vietnam|India|Singapore|Indonesia|Thailand|Malaysia|Taiwan|Russia|Canada|Mexico|Brazil|Australia|Italy|Spain|Poland|Hungary|' +
    'Ramyeon|Ramyun|Ramen|Kimchi|Bulgogi|Bibimbap|Tteokbokki|Gochujang|Soju|Makgeolli|Ginseng|Hanwoo|Hanok|Hanbok|Hangeul|Hangul|Hallyu|K-pop|K-Pop|K-POP|K-food|K-Food|K-beauty|K-Beauty|K-content|K-drama|K-culture|' +
    'Stanford|Harvard|Yale|Oxford|Cambridge|Princeton|Cornell|Berkeley|Netherlands|Switzerland|Austria|Belgium|Finland|Portugal|Ireland|Romania|Ukraine|Philippines|Kazakhstan|Uzbekistan|Mongolia|Cambodia|Chile|Argentina|Egypt|Qatar|Kuwait|New Zealand|Sweden|Denmark|Norway|Israel|Turkey|Europe|Asia|America|Africa|Seoul|United States|United Kingdom|U.S|U.S.|US|UK|EU|USA|AI|IT|R&D|ICT|IoT|MOU|FDI|CEO|Saudi Arabia|UAE|KRW|USD|EUR|JPY|RMB|Korean|' +
    'Japanese|Chinese|American|German|French|British|European|Tokyo|Beijing|Shanghai|London|Paris|New York|Boston|Hong Kong|Asia Pacific|Asia-Pacific|APAC|EMEA|Greater China|Northeast Asia|East Asia|South Asia|Central Asia|Eastern Europe|Western Europe|U.S.A|U.S.A.|California|Texas|Ohio|Michigan|Georgia|Alabama|Tennessee|Kentucky|Indiana|Illinois|Arizona|Nevada|Virginia|Maryland|Massachusetts|Pennsylvania|Florida|Oregon|Colorado|Utah|Minnesota|Wisconsin|Missouri|Louisiana|North Carolina|South Carolina|New Mexico|Hawaii|Connecticut|Delaware|Washington|Los Angeles|San Francisco|San Diego|San Jose|Chicago|Houston|Dallas|Austin|Atlanta|Seattle|Philadelphia|Detroit|Middle East|Southeast Asia|North America|Latin America'
  ).split('|'),
)
