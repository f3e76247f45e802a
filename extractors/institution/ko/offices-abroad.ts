import type { Candidate } from '../../extractor.ts'
import { matchesOf } from '../../matches.ts'
import { unlisted } from '../draft.ts'
import { COUNTRIES_KO } from './lexicon.ts'

/** `가동성 상무청`, `혜주시 인민정부`: an office of a province or a city of China. */
const OFFICE =
  /(?<![가-힣])(?<place>[가-힣]{2,4}[성시])\s(?<office>상무청|상무국|상무위원회|투자촉진국|과학기술국|공업정보화청|인민정부)(?![가-힣]{3})/gu

/** `주한 가나 대사관`: an embassy in words of their own. */
const EMBASSY = /(?<![가-힣])(?:주한 )?(?<country>[가-힣]{2,8}) 대사관(?=[은는이가의을를와과도에 ,·.)]|$)/gu

/** `주나래국 대한민국 대사관`, `주베트남 한국상공인연합회`: a mission or a chamber of Koreans abroad, with the place where it is. */
const OF_KOREANS =
  /(?<![가-힣])주(?<place>[가-힣]{2,7})\s?(?:대한민국\s?|한국\s?)(?<body>대사관|총영사관|상공인연합회|상공회의소)(?=[은는이가의을를와과도에 ,·.(‘]|$)/gu

/** Offices of Chinese provinces and cities, embassies in Korea, and bodies of Koreans abroad, by the word for them. Block coordinates. */
export function* officesAbroad(text: string): Iterable<Candidate<'institution'>> {
  for (const match of matchesOf(OFFICE, text, ['상무', '촉진국', '기술국', '정보화청', '인민정부'])) {
    const kind = match.groups!['office'] === '인민정부' ? 'local-government' : 'agency'
    yield unlisted(text, match.index, match.index + match[0].length, kind, 'name-suffix')
  }
  for (const match of matchesOf(OF_KOREANS, text, ['대사관', '총영사관', '상공'])) {
    const { place = '', body = '' } = match.groups!
    const kind = body.startsWith('상공') ? 'association' : 'agency'
    // consulates are told by their towns
    if (COUNTRIES_KO.has(place) || body === '총영사관')
      yield unlisted(text, match.index, match.index + match[0].length, kind, 'name-suffix', 1)
  }
  for (const match of matchesOf(EMBASSY, text, [' 대사관'])) {
    const country = match.groups!['country']!
    if (COUNTRIES_KO.has(country) && country !== '한국')
      yield unlisted(text, match.index, match.index + match[0].length, 'agency', 'name-suffix')
  }
}
