const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
/** Control characters but tab and line feed, those that turn the direction of what follows, and halves of pairs. */
const CONTROLS =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

const shownControl = (character: string): string => {
  // A carriage return before a line feed is a line end like any other.
  if (character === '\r') return ''
  const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
  return `<span class="control">U+${code}</span>`
}

/** Text as the content of an element: no markup, and no character that is there but not seen. */
export const escapeText = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => ENTITIES[character]!).replace(CONTROLS, shownControl)

/** Text where no element can stand: the value of an attribute in double quotes, a title. Control characters are left out. */
export const escapeAttribute = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => ENTITIES[character]!).replace(CONTROLS, '')

/** A link where the address is one of the web, else the text alone. */
export function link(address: string): string {
  const text = escapeText(address)
  if (!/^https?:\/\/[^\s]+$/i.test(address)) return text
  return `<a href="${escapeAttribute(address)}" rel="noopener noreferrer">${text}</a>`
}
