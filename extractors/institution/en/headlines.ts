/** Heads that are everyday nouns of headlines: a name with one in a headline needs a place or Korea at its start. */
const EVERYDAY_HEADS =
  /(?:^| )(?:Foundation|Administration|Center|Centre|Service|Authority|Council|Society|Union|Alliance|Board|Court|Group|Library|Museum|Office|Division|Bureau|Department|Academy|Innovation|Materials|Life|Medical|Energy|Systems|Solutions|Semiconductor|Semiconductors|Logistics|Healthcare|Capital|Engineering|Construction|Steel|Foods|Cosmetics|Partners|Networks|Software|Aerospace|Chemical|Chemicals|Company|Industries|Technologies|Robotics|Insurance|Shipbuilding|Shipping|Biotech|Headquarters|Consortium|Federation|Commission|Committee|Cooperative|Team)$/
const STRONG_START =
  /^(?:Korea|Korean|Seoul|(?!KOREA|SOUTH|NORTH)[A-Z]{3,6}|[A-Z][a-z]+(?:-do|-si|-gun| (?:Province|City|Metropolitan)))(?= )/
/** A verb of headlines at the start of a run: `Lay Foundation`. */
const VERB_FIRST =
  /^(?:Lay|Lays|Laying|Build|Builds|Building|Slam|Slams|Set|Sets|Setting|Open|Opens|Opening|Launch|Launches|Sign|Signs|Create|Creates|Creating|Boost|Boosts|Foster|Fosters|Fostering|Support|Supports|Supporting|Seek|Seeks|Host|Hosts|Join|Joins|Establish|Establishes|Establishing|Attract|Attracts|Attracting|Strengthen|Strengthens|Strengthening|Become|Becomes|Make|Makes|Making|Promote|Promotes|Promoting|Secure|Secures|Securing|Provide|Provides|Prepare|Prepares|Expand|Expands|Expanding|Visit|Visits|Invest|Invests|Designate|Designates|Select|Selects|Selected) /
/** What a zone or site is for is no company: `Complex for Parts Materials`. */
const SITE_FOR = /(?:[Cc]omplex|[Zz]one|[Pp]ark|[Dd]istrict|[Cc]luster|[Bb]ase|[Hh]ub) for (?:the )?$/
const MOST_LOOKED_AT = 200

/** True where a line of five words or more holds hardly a word of four letters without a capital. */
export function isHeadline(text: string, at: number): boolean {
  const left = text.slice(Math.max(0, at - MOST_LOOKED_AT), at)
  const right = text.slice(at, at + MOST_LOOKED_AT)
  const stop = right.indexOf('\n')
  const line = left.slice(left.lastIndexOf('\n') + 1) + (stop < 0 ? right : right.slice(0, stop))
  if (/[.;:]\s*$/.test(line.slice(-3))) return false
  let capitals = 0
  let small = 0
  for (const [word] of line.matchAll(/(?<![A-Za-z])[A-Za-z]{4,30}/g)) {
    if (/^[A-Z]/.test(word)) capitals++
    else if (!/^(?:with|from|into|over|amid|than|that)$/.test(word)) small++
  }
  return capitals >= 4 && small * 5 <= capitals
}

/** True for a name by its head that is only a piece of a headline, or what a zone is for. */
export function isHeadlinePiece(text: string, start: number, end: number, company: boolean): boolean {
  const name = text.slice(start, end)
  if (VERB_FIRST.test(name) && (name.indexOf(' ') === name.lastIndexOf(' ') || isHeadline(text, start))) return true
  if (company && SITE_FOR.test(text.slice(Math.max(0, start - 18), start))) return true
  const of = name.search(/ (?:of|for) /)
  return EVERYDAY_HEADS.test(of < 0 ? name : name.slice(0, of)) && !STRONG_START.test(name) && isHeadline(text, start)
}
