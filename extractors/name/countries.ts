/** A country by its ISO 3166-1 code, with what Korean and English texts call it, and whom and what is from there. */
export interface Country {
  readonly code: string
  readonly ko: readonly string[]
  readonly en: readonly string[]
  readonly adjectives: readonly string[]
}

/** Code, Korean names, English names, English adjectives; names of one language parted by `|`. */
const ROWS = `
US;미국|미|美;United States|U.S.|US|USA|America|Washington;U.S.|US|American
CN;중국|中;China|Beijing;Chinese
JP;일본|日;Japan|Tokyo;Japanese
TW;대만;Taiwan;Taiwanese
HK;홍콩;Hong Kong;Hong Kong
MN;몽골;Mongolia;Mongolian
KP;북한;North Korea|Pyongyang;North Korean
RU;러시아;Russia|Moscow;Russian
VN;베트남;Vietnam|Viet Nam|Hanoi;Vietnamese
TH;태국;Thailand;Thai
ID;인도네시아;Indonesia|Jakarta;Indonesian
MY;말레이시아;Malaysia;Malaysian
SG;싱가포르;Singapore;Singaporean
PH;필리핀;Philippines|Manila;Philippine|Filipino
MM;미얀마;Myanmar;Burmese
LA;라오스;Laos;Lao|Laotian
KH;캄보디아;Cambodia;Cambodian
IN;인도;India|New Delhi;Indian
BD;방글라데시;Bangladesh;Bangladeshi
LK;스리랑카;Sri Lanka;Sri Lankan
NP;네팔;Nepal;Nepalese
PK;파키스탄;Pakistan;Pakistani
KZ;카자흐스탄;Kazakhstan;Kazakh
UZ;우즈베키스탄;Uzbekistan;Uzbek
KG;키르기스스탄;Kyrgyzstan;Kyrgyz
TM;투르크메니스탄;Turkmenistan;Turkmen
TJ;타지키스탄;Tajikistan;Tajik
AZ;아제르바이잔;Azerbaijan;Azerbaijani
GE;조지아;Georgia;Georgian
TR;튀르키예|터키;Turkey|Türkiye|Turkiye|Ankara;Turkish
SA;사우디아라비아|사우디;Saudi Arabia|Riyadh;Saudi|Saudi Arabian
AE;아랍에미리트|UAE;United Arab Emirates|UAE|U.A.E.;Emirati|UAE
QA;카타르;Qatar;Qatari
KW;쿠웨이트;Kuwait;Kuwaiti
OM;오만;Oman;Omani
BH;바레인;Bahrain;Bahraini
IR;이란;Iran;Iranian
IQ;이라크;Iraq;Iraqi
JO;요르단;Jordan;Jordanian
IL;이스라엘;Israel;Israeli
EG;이집트;Egypt;Egyptian
MA;모로코;Morocco;Moroccan
DZ;알제리;Algeria;Algerian
ET;에티오피아;Ethiopia;Ethiopian
KE;케냐;Kenya;Kenyan
TZ;탄자니아;Tanzania;Tanzanian
RW;르완다;Rwanda;Rwandan
UG;우간다;Uganda;Ugandan
GH;가나;Ghana;Ghanaian
NG;나이지리아;Nigeria;Nigerian
ZA;남아프리카공화국|남아공;South Africa;South African
GB;영국|英;United Kingdom|U.K.|UK|Britain|London;British|U.K.|UK
IE;아일랜드;Ireland;Irish
DE;독일|獨;Germany|Berlin;German
FR;프랑스;France|Paris;French
IT;이탈리아;Italy|Rome;Italian
ES;스페인;Spain|Madrid;Spanish
PT;포르투갈;Portugal;Portuguese
NL;네덜란드;Netherlands;Dutch
BE;벨기에;Belgium;Belgian
LU;룩셈부르크;Luxembourg;Luxembourgish
CH;스위스;Switzerland;Swiss
AT;오스트리아;Austria;Austrian
DK;덴마크;Denmark;Danish
SE;스웨덴;Sweden;Swedish
NO;노르웨이;Norway;Norwegian
FI;핀란드;Finland;Finnish
IS;아이슬란드;Iceland;Icelandic
EE;에스토니아;Estonia;Estonian
LV;라트비아;Latvia;Latvian
LT;리투아니아;Lithuania;Lithuanian
PL;폴란드;Poland|Warsaw;Polish
CZ;체코;Czech Republic|Czechia;Czech
SK;슬로바키아;Slovakia;Slovak
HU;헝가리;Hungary;Hungarian
RO;루마니아;Romania;Romanian
BG;불가리아;Bulgaria;Bulgarian
RS;세르비아;Serbia;Serbian
HR;크로아티아;Croatia;Croatian
GR;그리스;Greece;Greek
UA;우크라이나;Ukraine|Kyiv;Ukrainian
CA;캐나다;Canada|Ottawa;Canadian
MX;멕시코;Mexico;Mexican
BR;브라질;Brazil;Brazilian
AR;아르헨티나;Argentina;Argentine
CL;칠레;Chile;Chilean
PE;페루;Peru;Peruvian
CO;콜롬비아;Colombia;Colombian
EC;에콰도르;Ecuador;Ecuadorian
PY;파라과이;Paraguay;Paraguayan
PA;파나마;Panama;Panamanian
CR;코스타리카;Costa Rica;Costa Rican
GT;과테말라;Guatemala;Guatemalan
DO;도미니카공화국;Dominican Republic;Dominican
AU;호주|오스트레일리아;Australia|Canberra;Australian
NZ;뉴질랜드;New Zealand;New Zealand`

/** The countries whose bodies articles about Korea name. */
export const COUNTRIES: readonly Country[] = ROWS.trim()
  .split('\n')
  .map((row) => {
    const [code = '', ...names] = row.split(';')
    const [ko = [], en = [], adjectives = []] = names.map((list) => list.split('|'))
    return { code, ko, en, adjectives }
  })
