import { englishPlace } from '../../name/places.ts'

const OWNER = /(?<owner>[A-Za-z]{2,20})['’]s? $/
const PUBLIC = /^(?:Korea|country|nation|province|city|region|government|ministry|state|world|area|president)$/

/** True for what a firm has where a text goes on at an offset: `LG Chem’s Yeosu and Daesan complexes`, not `the country’s chip complexes`. */
export function isOfFirm(text: string, at: number): boolean {
  const owner = OWNER.exec(text.slice(Math.max(0, at - 24), at))?.groups?.['owner']
  return owner !== undefined && !PUBLIC.test(owner) && !englishPlace(owner)
}
