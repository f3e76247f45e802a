/** Stems of what organisations do; with s, ed or a plain form behind a plural. */
const STEMS =
  'accept|achiev|acquir|assess|celebrat|compil|consult|convinc|coordinat|deploy|discuss|dispatch|donat|encourag|ensur|evaluat|examin|execut|explor|facilitat|guarante|instruct|mobiliz|monitor|nurtur|obtain|persuad|postpon|recommend|resum|revamp|scrap|strengthen|upgrad|visit|voic|warn|add|adjust|adopt|agree|aim|allocat|allot|announc|appl|approv|ask|assist|attract|award|back|believ|beg[ai]n|began|beat|benefit|boost|br(?:ing|ought)|build|built|call|carr|chang|cho(?:o|)se|claim|clos|collaborat|' +
  'commission|complet|conclud|conduct|confirm|contribut|cooperat|cover|creat|cut|decid|declar|delay|designat|develop|disclos|draft|earmark|eas|emerg|employ|enact|engag|establish|estimat|expand|expect|' +
  'explain|express|extend|fac|fil|financ|focus|forecast|form|foster|found|fund|g(?:iv|av)|grant|held|help|hir|hold|hop|host|implement|import|improv|increas|inject|inspect|ink|intend|introduc|invest|invit|' +
  'issu|join|kick|la(?:y|id)|launch|lead|leas|led|leverag|lift|look|lost|maintain|ma(?:k|d)|manag|mark|match|ma(?:y)|me(?:e)?t|mov|nam|negotiat|note|notif|offer|open|operat|order|organiz|organis|oversee|own|' +
  'partner|pa(?:y|id)|pick|plan|pledg|prepar|present|produc|promis|promot|propos|provid|publish|purchas|push|put|rais|reach|realis|realiz|receiv|recogniz|recruit|reduc|refund|refus|reject|releas|remain|renew|report|request|' +
  'requir|respon|reveal|review|revis|run|ran|said|say|secur|seek|sought|select|sell|sen[dt]|sold|set|shar|show|sign|spen[dt]|start|stat|stress|submit|subsidiz|succeed|suggest|supervis|suppl|support|suspend|target|' +
  'team|terminat|thank|t(?:a|oo)k|unveil|urg|us|vow|waiv|want|welcom|win|won|work|wrote|writ'

/**
 * What follows the name of a place or body that acts: `said`, `adds`, `alone invested`, `will`, `(Mayor …`,
 * `officials`. Anchored at the end of the name.
 */
export const ACTOR_VERBS_EN = new RegExp(
  "^(?:(?:, (?:(?:North|South) )?[A-Z][a-z]{2,14}(?:-do)?(?: (?:Special Self-Governing )?Province)?,?)? \\((?:Mayor|(?:County )?Governor|County (?:Head|Chief|Magistrate)|Head|Director):? |['’]s (?:investment )?(?:delegation|delegates|mission|promotion team|attraction team)(?![a-z])|(?: \\([A-Z][A-Za-z-]{2,20}(?: [A-Z][A-Za-z-]{2,20}){0,2}\\))?(?: in (?:South Korea['’]s |Korea['’]s )?(?:(?:North|South) )?[A-Z][A-Za-z-]{2,20}(?: Province)?|, (?:(?:North|South) )?[A-Z][a-z]{2,14}(?: Province|-do),?|, on [A-Z][a-z]{2,8}\\.? [0-9]{1,2},)?" +
    '(?: (?:also|recently|alone|itself|has|have|had|then|now|already|currently|jointly|newly|officially|once again|again|finally|first|successfully|actively|formally|separately|subsequently|later|previously|initially|strongly|comprehensively|continuously|directly|closely|proactively|aggressively|steadily|swiftly|quickly|repeatedly|simultaneously|plans to)){0,2} [“"]?' +
    `(?:(?:will|would)(?! (?:also |newly )?be (?:designated|selected|chosen|named|added|transformed|turned|developed|redeveloped|reborn|built|divided|merged|connected|linked|included|excluded|reviewed|considered|deliberated|re-deliberated|promoted|fostered|nurtured))|(?:has|had|have)(?! (?:been (?:newly |officially |finally |also |long )?(?:designated|selected|chosen|picked|named|approved|hit|struck|one of|home|known|called|an?|the)|the|an?|no|long been|only|over|some|about|many|[0-9]+)(?![a-z]))|plans?|(?:is|are) (?:also |now |currently |actively |closely |fully )?(?:able|formali[sz]ing|intensifying|ramping|conducting|operating|recruiting|inviting|establishing|introducing|launching|improving|speeding|spurring|applying|asking|demanding|calling (?:on|for)|monitoring|proceeding|bidding|competing|vying|helping|responding|holding|cooperating|collaborating|facing|reali[sz]ing|pursuing|building|creating|developing|attracting|supporting|fostering|offering|providing|hosting|leading|making|carrying|taking|accelerating|implementing|strengthening|expanding|investing|designing|negotiating|discussing|reviewing|considering|focusing|concentrating|planning|set(?! to (?:be|become|emerge|see|get|have))|expected(?! to (?:be|become|emerge|see|get|have))|preparing|seeking|promoting|working|pushing)|is the first (?:local government|city|province|municipality|region)|(?:is|are) (?:gearing|stepping|teaming) up|(?:is|are) (?:also )?(?:looking|aiming|trying|striving) to|was (?:selected (?:as|for) (?:the|an?) (?:best|top|most|excellent|outstanding|winner|model)|awarded|honou?red|praised)|and (?:the (?:Ministry|Korea)|(?:[A-Z][a-z]+ ){1,2}(?:Province|City|State)(?:['’]s (?:[a-z]{4,14} ){0,2}(?:support|efforts?|cooperation|polic(?:y|ies)|plans?|decision|commitment)| (?!in |as |for |on |at |by |of |to |into |from |where |which |that |and |or )[a-z]{2}))|officials?|authorities|delegation|delegates|government|(?:${STEMS})(?:e?s|e?d|ies|ied|t?ed|n?ed|p?ed|e)?)(?![a-z]))(?! as (?:an?|the|one|final|candidates?|new|preferred)(?![a-z]))`,
)

const HEADLINE_VERBS: ReadonlySet<string> = new Set(
  (
    'Attracts Signs Inks Announces Launches Opens Plans Pushes Seeks Invests Hosts Holds Begins ' +
    'Starts Selects Designates Expands Builds Wins Secures Supports Provides Promotes Targets ' +
    'Unveils Draws Joins Leads Offers Aims Receives Succeeds Concludes Completes Establishes Moves ' +
    'Accelerates Fosters Creates Introduces Boosts Acquires Breaks Visits Meets Urges Proposes Welcomes Reviews Discusses Tours Inspects Appoints Agrees Says Passes Gets Faces Eyes Approves Names Will Terminates Cancels Revokes Scraps Rejects Suspends Resumes Sends Raises Reveals Submits Applies Strengthens Enters Pursues Prepares ' +
    'Mobilizes Mobilises Pledges Vows Recruits Achieves Surpasses Implements Develops Takes Makes Gives Seals Clinches Spurs Earns Adopts Adds Allocates Donates Kicks Steps Ramps Speeds'
  ).split(' '),
)

/** True for a verb as headlines put it behind who acts: `Attracts`. */
export const isHeadlineVerb = (word: string): boolean => HEADLINE_VERBS.has(word)

/** The verb of a headline after the name of a place or body that acts: `Gyeonggi Province Attracts …`. Anchored. */
export const HEADLINE_VERBS_EN = new RegExp(
  `^ (?:${[...HEADLINE_VERBS].join('|')}|(?:Selected|Signed|Attracted|Announced|Launched|Opened|Hosted|Held)(?! as )|To (?:Build|Invest|Host|Attract|Open|Foster|Create|Support|Launch|Develop|Provide|Establish))(?![a-z])`,
)
