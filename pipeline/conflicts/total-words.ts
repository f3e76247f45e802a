/** A label that stands for the sum of its table's rows or columns. */
export const TOTAL_LABEL =
  /^(?:(?:총\s?)?합\s?계|총\s?계|계|총\s?액|(?:grand |overall )?totals?|sum)(?:\s?[(（][^)）]{0,20}[)）])?$/iu
/** A label that stands for the sum of the rows since the last such label. */
export const SUBTOTAL_LABEL = /^(?:소\s?계|sub-?\s?totals?)$/iu
/** A label of a whole that columns of its sources make up. */
export const WHOLE_LABEL =
  /^(?:총\s?사업비|총\s?예산|총\s?투자비|사업비\s?합계|total (?:budget|cost|project cost|expense|investment))/iu
/** A label of a source of money. */
export const SOURCE_LABEL =
  /국\s?비|시\s?비|도\s?비|군\s?비|구\s?비|지방비|민\s?자|민\s?간|자부담|기\s?금|state|national|government|provinc|city|county|municipal|local|private/iu

/** Words that close a list of parts with their sum. */
export const SUM_CUE = /더한|더해|합친|합쳐|합해|합하면|모두|총|합계|도합|=|total|in all|altogether|together|combined/iu
/** Words that say that a list is not the whole. */
export const PARTIAL_CUE =
  /등|포함|가운데|중(?![가-힣])|외에|이상|달하|보다|대비|에서|늘|줄|증가|감소|includ|of which|among|such as|up from|than|against|compared|from|plus|another|more/iu
