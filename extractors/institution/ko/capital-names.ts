import type { Candidate } from '../../extractor.ts'
import { matchesOf } from '../../matches.ts'
import { knownNames } from '../../name/names-index.ts'
import { unlisted } from '../draft.ts'
import { COUNTRIES_KO } from './lexicon.ts'

/** `NDT사가`, `QDS(Quro Daon)사의`: capitals and the word for a company. */
const IN_CAPITALS =
  /(?<![\p{L}\p{N}&/·-])(?<name>[A-Z][A-Z&]{1,7})(?:\([A-Za-z .,&-]{2,40}\))?사(?=(?:[은는이가와과의를에도]|에서|에게|로부터)?(?:[\s,.]|$))/gu
/** Capitals for sorts of firms: `PG사`. */
export const SORTS_OF_FIRMS: ReadonlySet<string> = new Set(
  'NPO NGO ESG KTX SRT IT SI SW PF PG PA PM CM VC GA OTT LCC FSC EPC IP IB CMO CRO CDMO MSO SO PP CP SPC PFV AMC OEM ODM OS IDM FI LP GP TV VAN ESCO MRO LNG LPG AI ICT IDC CATV ISP MNO MVNO TM HR PR R&D M&A SNS EV UAM FAB CRM ERP IR GDP GNP ETF ELS OLED LCD LED PCB FPCB PDP DRAM TFT MLCC RFID NFT VFX CG PB EMS ESS BPO'.split(
    ' ',
  ),
)

/** The id of the one listed company that capitals are the whole name of. */
function listedAs(name: string): string | undefined {
  const hit = knownNames()
    .find(name)
    .find(({ family, start, end }) => family === 'institution' && start === 0 && end === name.length)
  return hit?.entries.length === 1 && hit.entries[0]!.kind === 'company' ? hit.entries[0]!.id : undefined
}

/** Companies in capitals before the word for one. Block coordinates. */
export function* inCapitals(text: string): Iterable<Candidate<'institution'>> {
  for (const match of matchesOf(IN_CAPITALS, text, ['사'])) {
    const name = match.groups!['name']!
    if (SORTS_OF_FIRMS.has(name)) continue
    const glued = match[0].length === name.length + 1 ? 1 : 0
    const found = unlisted(text, match.index, match.index + name.length + glued, 'company', 'introduced')
    const id = listedAs(name)
    yield id === undefined ? found : { ...found, draft: { ...found.draft, ids: [id] } }
  }
}

/** Length of the capitals that start a name behind its country, with the blank: of `NTB ` in `일본 NTB 옵틱스가`. */
export function capitalsBefore(text: string, at: number): number {
  const { country, capitals } = CAPITALS_BEFORE.exec(text.slice(Math.max(0, at - 13), at))?.groups ?? {}
  return COUNTRIES_KO.has(country ?? '') && !SORTS_OF_FIRMS.has(capitals!) ? capitals!.length + 1 : 0
}
const CAPITALS_BEFORE = /(?<![가-힣])(?<country>[가-힣]{2,6})\s(?<capitals>[A-Z]{2,5})\s$/u
