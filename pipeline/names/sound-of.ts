import { romanised } from '../entities/romanise.ts'
import { LETTERS } from './company-words.ts'

type Sounds = readonly (readonly [RegExp, string])[]

/** How the letters of the revised romanisation sound that English writes otherwise: 성 is `Sung`, 스 a bare s. */
const KOREAN_SOUNDS: Sounds = [
  [/(?<=j|ch)y/g, ''],
  // 휴 of `Humedix`; 현 and 형 keep no h
  [/hyu/g, 'hu'],
  [/sy(?=[aeou])/g, 's'],
  [/swi/g, 'si'],
  // 쓰 and 츠 alike within a name
  [/cheu(?=[b-df-hj-np-tv-z])/g, 's'],
  [/cheu/g, 'ts'],
  [/jeu$/g, 's'],
  [/eui|(?<=h)ui|ui$/g, 'i'],
  [/eu/g, ''],
  [/eo/g, 'u'],
  [/ei|ai|oe/g, 'e'],
  [/ae/g, 'a'],
]
/** How English letters sound in Hangul. */
const ENGLISH_SOUNDS: Sounds = [
  [/value/g, 'balyu'],
  [/dyna/g, 'daina'],
  [/stle/g, 'sl'],
  [/water/g, 'woto'],
  [/ey$/g, 'i'],
  [/valley/g, 'bali'],
  [/aea/g, 'aa'],
  [/(?<=[a-z]{2})age$/g, 'iji'],
  [/(?<=[aeiou])sion/g, 'jun'],
  [/core(?![aeiou])/g, 'kO'],
  [/store(?![aeiou])/g, 'stO'],
  // Korean names in Latin letters: 국, 금, 경, 강, 광, 공, 김, 고려 that a k starts, 건 and 금 that no soft g does
  [/^kuk/g, 'guk'],
  [/^[kg]e?um/g, 'gm'],
  [/^k(?=y[aeou]|ang(?![eiy])|wang|eo|ong|im(?![be])|il(?!o)|ook|ae|oryeo|oryo|un(?![aeiou]))/g, 'g'],
  [/geo(?=s[aeu]|r[aio]|mo|ha|bu|ch|[jy])/g, 'gu'],
  [/(?<=[aeiou])k(?=yeong|yung|yong)/g, 'g'],
  [/^tong(?!yeong)/g, 'dong'],
  [/[gk]yong/g, 'gyeong'],
  [/^[dt]ai(?=han|sin|shin|yang)/g, 'dae'],
  [/^cheil/g, 'jeil'],
  [/hyu(?!n|p|b(?![aeiou]))/g, 'hu'],
  [/inter/g, 'intu'],
  [/power/g, 'pawo'],
  [/tower/g, 'tawo'],
  [/town/g, 'tAn'],
  [/ound/g, 'And'],
  [/loud/g, 'lAd'],
  [/style/g, 'stail'],
  [/oad(?![aeiou])/g, 'od'],
  [/ocean/g, 'osun'],
  [/leisure/g, 'reju'],
  [/pacific/g, 'pusipik'],
  [/beauty/g, 'byuti'],
  [/build/g, 'bild'],
  [/real(?![aeiou])/g, 'riul'],
  [/ergy/g, 'urji'],
  [/place/g, 'pleis'],
  [/dge/g, 'ji'],
  [/music/g, 'mujik'],
  [/media/g, 'midiu'],
  [/(?<=r)own/g, 'An'],
  [/shine/g, 'shain'],
  [/mall(?![aeiou])/g, 'mol'],
  [/orange/g, 'orenji'],
  [/angel/g, 'enjel'],
  [/picture/g, 'pikchu'],
  [/sh(?![aeiouyw])/g, 'si'],
  [/^able/g, 'eibl'],
  [/^all(?=[b-df-hj-np-tv-z])/g, 'ol'],
  [/^fuji/g, 'huji'],
  [/^ones?$/g, 'won'],
  [/^reits?/g, 'rits'],
  [/super/g, 'supu'],
  [/hyper/g, 'haipu'],
  [/cyber/g, 'saibu'],
  [/home/g, 'hom'],
  [/tz/g, 'ts'],
  [/wu|woo/g, 'u'],
  [/eu(?=n)/g, ''],
  [/hyundai/g, 'hyunda'],
  [/igh/g, 'ai'],
  [/micro/g, 'maikro'],
  [/space/g, 'speis'],
  [/pure/g, 'pu'],
  [/^iron/g, 'aiun'],
  // words that end in an e that is not said, also within a name
  [/blue/g, 'blu'],
  [/wise(?!r)/g, 'waiz'],
  [/life/g, 'laif'],
  [/fine/g, 'fain'],
  [/line/g, 'lain'],
  [/game/g, 'geim'],
  [/wave/g, 'weiv'],
  [/base/g, 'beis'],
  [/time/g, 'taim'],
  [/safe/g, 'seif'],
  [/fire(?![aeiou])/g, 'faiu'],
  [/people/g, 'pipl'],
  [/design/g, 'dijain'],
  [/square/g, 'skweyu'],
  [/cycl/g, 'saikl'],
  [/ture(?![aeiou])/g, 'chu'],
  [/health/g, 'hels'],
  [/air(?![aeiou])/g, 'eiu'],
  [/aero/g, 'eiuro'],
  [/cc(?=[eiy])/g, 'ks'],
  [/eer(?![aeiou])/g, 'iu'],
  [/eugene/g, 'yujin'],
  [/walk/g, 'wok'],
  [/th$/g, 's'],
  [/tsu(?=[a-z])/g, 's'],
  [/oe/g, 'e'],
  // 투 of `O2`
  [/(?<=[a-z])2(?![0-9])/g, 'tu'],
  [/(?<=[a-z]{2})ize/g, 'aiz'],
  [/sky/g, 'skai'],
  [/research/g, 'risuchi'],
  [/bio/g, 'baio'],
  [/(?<=^[chdn])y(?=[bdnp])/g, 'ai'],
  [/a(?=[bcdkmnpstvz]e$)/g, 'ei'],
  [/i(?=[dklmpsz]e$|fe$|(?<=[flvw]i)ne$)/g, 'ai'],
  [/ation/g, 'esun'],
  [/[ts]ion/g, 'sun'],
  [/ph/g, 'f'],
  [/wh/g, 'hw'],
  [/qu(?=[aeio])/g, 'kw'],
  [/(?<!n)([b-df-hj-np-tv-z])\1+/g, '$1'],
  [/sch/g, 's'],
  [/ch(?=em(?!in))/g, 'k'],
  [/ck|q|ch(?![aeiou])|c(?![eiyh])/g, 'k'],
  [/c(?=[eiy])/g, 's'],
  [/x/g, 'ks'],
  [/sh/g, 's'],
  [/th/g, 't'],
  [/(?<!^|[aou]n|ng|ae)g(?=i)|g(?=[ey])(?!y[aeou]|eo[nml](?![aeiou]))/g, 'j'],
  [/y(?![aeiou])/g, 'i'],
  [/ee|ea|ie/g, 'i'],
  [/oo|ou|eo|eu|ew(?![aeiou])|[iu]r(?![aeiou])|er(?![aeiou])/g, 'u'],
  [/au|aw(?!o)/g, 'o'],
  [/ae/g, 'a'],
  [/[ae](?:i|y(?![aeou]))/g, 'e'],
  [/z$/g, 's'],
  [/(?<=n)ds/g, 's'],
  [/ts(?=[b-df-hj-np-rtv-z])/g, 's'],
  [/(?<=[^aeiouh])e$/g, ''],
  // what the rules above would take for other sounds
  [/A/g, 'au'],
  [/O/g, 'ou'],
]
/** What both fold: letters that the other script lacks, and stops before consonants and at the end. */
const SHARED_SOUNDS: Sounds = [
  [/n[lr]/g, 'r'],
  [/(?<=[^aeiouh])e$/g, ''],
  // 메르코, but 머큐리: where the r of Merco is said is told by no letter
  [/r(?![aeiouy])/g, ''],
  [/z/g, 'j'],
  [/f/g, 'p'],
  [/v/g, 'b'],
  [/l/g, 'r'],
  [/w(?![aeiou])|y(?=[aeiou])|h(?![aeiou])/g, ''],
  [/(?<=[aeiouwymr])k(?=[aeiouwy])/g, 'g'],
  [/n[gk]{1,2}(?=[aeiouwy])/g, 'ng'],
  [/b(?![aeiour])/g, 'p'],
  [/d(?![aeiour])/g, 't'],
  [/g(?![aeiour])/g, 'k'],
  [/k[gk]/g, 'k'],
  [/t[dt]/g, 't'],
  [/p[bp]/g, 'p'],
  [/(.)\1+/g, '$1'],
]

const replaced = (text: string, sounds: Sounds): string =>
  sounds.reduce((sound, [letters, folded]) => sound.replace(letters, folded), text)

/** How Hangul spells a letter, by the letter. */
const SPELLINGS: ReadonlyMap<string, string> = new Map(Object.entries(LETTERS).map(([name, letter]) => [letter, name]))

/** Letters that a name says one by one, beside its words: the end of `NaraeCM`, the beginning of `KS Narae`. */
const RUN = /(?<![A-Z&])(?:[A-Z]&[A-Z]|[A-Z]{2,3})(?![A-Za-z&])|(?<![A-Z&])[A-Z]{2,3}(?=[A-Z][a-z])/u
/** Three letters that are a word: `TOP`, `ONE`. */
const WORD = /^(?:[^AEIOU&][AEIOU][^AEIOU&]|[AEIOU][^AEIOU&][AEIOU])$/
const PIECES = new RegExp(
  `(?<run>${RUN.source})|(?<hangul>[가-힣]{1,60})|(?<latin>(?:(?!${RUN.source})[a-zA-Z0-9&]){1,60})`,
  'gu',
)

/** Names that are one piece: Hangul, and words without letters that are said one by one. */
const HANGUL_ALONE = /^[가-힣]+$/
const WORDS_ALONE = /^[A-Z]?[a-z0-9]+(?:[A-Z][a-z0-9]+)*$/

/** Syllables of loan words that English has with an o or an e: 컴 of `com`, 컨 of `con`, 탑 of `top`. */
const LOAN_SYLLABLES: Readonly<Record<string, string>> = {
  앤: '엔',
  컴: '콤',
  컨: '콘',
  탑: '톱',
  박스: '복스',
  화인: '파인',
  샵: '숍',
  털: '탈',
  럴: '랄',
  널: '날',
  컬: '칼',
  멀: '말',
  벌: '발',
  먼트: '멘트',
  먼츠: '멘츠',
  에이취: '에이치',
  컴퍼니: '콤파니',
  릿지: '리지',
  엣지: '에지',
  롯지: '로지',
  벨리: '밸리',
  벨류: '밸류',
  트랜드: '트렌드',
  먼: '만',
  든: '덴',
  튼: '톤',
  슨: '손',
  븐: '벤',
  픈: '펜',
  코아: '코어',
}
const LOANS = new RegExp(
  Object.keys(LOAN_SYLLABLES)
    .sort((a, b) => b.length - a.length)
    .join('|'),
  'gu',
)

const koreanSound = (hangul: string): string =>
  replaced(romanised(hangul.replace(LOANS, (loan) => LOAN_SYLLABLES[loan]!)), KOREAN_SOUNDS)

/** Where a capital starts the next word of a name. */
const NEXT_WORD = /(?<=[a-z0-9])(?=[A-Z])/

function soundOfPiece({ run, hangul, latin = '' }: Readonly<Record<string, string | undefined>>): string {
  if (hangul !== undefined) return koreanSound(hangul)
  if (run === undefined || WORD.test(run))
    return (run ?? latin)
      .split(NEXT_WORD)
      .map((word) => replaced(word.toLowerCase().replaceAll('&', 'en'), ENGLISH_SOUNDS))
      .join('')
  return koreanSound(run.replace(/[A-Z&]/g, (letter) => SPELLINGS.get(letter)!))
}

/** A small letter before a capital, said by its name: `iMarket`, `mPlus`. */
const LETTER_FIRST = /^[eimn](?=[A-Z])/
const SAID: Readonly<Record<string, string>> = { e: 'I', i: 'Ai', m: 'Em', n: 'En' }
/** A capital before a word: `S Techwin`, `M-Square`, `JWorld`. */
const CAPITAL_FIRST = /^[A-Z](?=[A-Z][a-z]{2})/

/**
 * How a name without blanks sounds, in letters that Hangul and Latin share: 나래성 and `Naraesung`, 나래씨엠 and `NaraeCM` give the
 * same. Empty for a name in other letters.
 */
export function soundOf(written: string): string {
  const name = written
    .replace(LETTER_FIRST, (letter) => SAID[letter]!)
    .replace(CAPITAL_FIRST, (letter) => SPELLINGS.get(letter)!)
  if (HANGUL_ALONE.test(name)) return replaced(koreanSound(name), SHARED_SOUNDS)
  const pieces = WORDS_ALONE.test(name)
    ? [soundOfPiece({ latin: name })]
    : Array.from(name.matchAll(PIECES), ({ groups }) => soundOfPiece(groups!))
  return replaced(pieces.join(''), SHARED_SOUNDS)
}
