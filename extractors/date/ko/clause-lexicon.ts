/** Nouns and verbs by which a clause says that its date lies ahead. */
export const AHEAD =
  '예정(?!지(?:역|구|를|로|의|에|[가는]|$|\\s))|되면|[한된린간연난온인]다고|(?<![했됐었았였갔왔렸졌혔])다는\\s(?:계획|방침|목표|전망|예상|구상|복안|청사진|약속)|추진할|나설|겠|[할될갈올릴킬길칠설줄]\\s?(?:것|계획|예정|방침|전망|수\\s있)|[기키]로\\s?(?:했|하)|앞두'

/** Nouns that say the same where they close a clause. */
export const PLAN = '(?<!실시|기본|관리|종합|세부)계획|방침|전망|목표|예상'

/** Behind such a noun: it is what something else is done with, `계획을 심의해`, `전망이 나왔다`. */
export const PLAN_AS_OBJECT =
  /^(?:[안서도]|치)?(?:[을를은는이가에의]\s|[과와]\s|\s?(?:변경|수립|승인|심의|발표|보고|용역|위원|심사|평가|설명|수정|확정))/u

/** Right before such a noun: what is planned for the date, `24일 착공 계획을`. */
export const PLANNED_EVENT =
  /(?:착공|기공|준공|완공|개장|개막|개원|개교|개관|개통|개소|개청|가동|분양|입주|증설|증축|출시|상장|이전|시행|시작|도입|신청|공모|출범|착수|운영|양산|생산|공급|건설|조성|투자|매각|설립|신설|방문|개최|완료|인상|인하|감축|채용|모집)\s$/u

/** Syllables that end in ㄴ, before 다 the present tense: 연다, 잇는다, 간다. */
const NIEUN = Array.from({ length: 399 }, (_, i) => String.fromCharCode(0xac00 + i * 28 + 4)).join('')

/** Verbs in the present: ahead where they stand close to the date. */
export const SOON = `(?:개최|진행|시행|시작|추진|출범|개막|개장|착공|준공|완공)(?:되|하)는|열리는|(?:열린|연|개최한|진행된|시행된|시작한|선보인|출시한|접수한|모집한)다(?!고)|[${NIEUN}]다[.\\s]|신청하(?![였셨])`

/** Verbs of the report itself: the day beside them is that of the report, but `11월까지` before them is still ahead. */
export const REPORT = '따르면|밝혔|밝힌|전했|말했|발표했|설명했|강조했|덧붙였|알렸'

/** Ends of a sentence in the present: what it says is still to come on the day that it names. */
export const PRESENT_END = `(?:[${NIEUN}]다|[합됩옵갑](?:니다)|습니다)`

/** Verbs in the present that tell a state or a view, not an event. */
export const STATIVE =
  '있습니|없습니|같습니|(?:판단|분석|평가|추정|파악|풀이|해석|생각|집계)(?:된|됩니|합니)|달한|이른|차지한|의미한|뜻한|꼽힌|꼽은|평가한|평가된|알려진|해당한|속한|보인|본|불린|생각한|말한|밝힌|전한|설명한|강조한|덧붙인|나타난|나타낸|따른|않는|못한|필요한|가능한|존재한|위치한|유지한|지킨|웃돈|넘는|기록한'

/** Verbs by which a clause says that its date lies behind, or that it is the day of the report. */
export const BEHIND = '[했됐었았였갔왔렸졌혔쳤냈섰녔]|나타났'

/** Words that may also describe something else than the date: they count where no verb in the present ends the sentence, which `체결한 뒤` waits for. */
export const BEHIND_NOUN =
  '지난|에\\s이어|한\\s바\\s있|(?:받은|선정된|지정된|체결한|발표한)(?!다|\\s(?:뒤|후|다음)(?![가-힣]))|열린\\s|[을를]\\s연\\s|개최된|개최한\\s|(?:출범한|준공한)(?!다)|설립된|시작된'

/** Before a verb in the past that tells no event: of the report, of a decision, of words that are told. */
export const NO_EVENT = /(?:따르|밝|전|말|발표|설명|강조|덧붙|알|[기키]로 ?|고 ?|목표로 |계획을 |방침을 )$/u
