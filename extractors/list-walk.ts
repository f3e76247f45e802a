/** How the items of a list are read: both patterns are anchored at their start. */
export interface ListForm {
  readonly item: RegExp
  readonly gap: RegExp
  /** How many characters an item and a gap are looked for in. */
  readonly reach: number
  readonly gapReach: number
  /** Most items that are read. */
  readonly most: number
}

/** One item, as its pattern matched it, and where it starts in the text. */
export interface ListItem {
  readonly at: number
  readonly match: RegExpExecArray
}

/** The items of the list that begins at an offset, first to last: up to where none stands, or none follows. In the text's coordinates. */
export function* listItems(text: string, from: number, form: ListForm): Iterable<ListItem> {
  let at = from
  for (let count = 0; count < form.most; count++) {
    const match = form.item.exec(text.slice(at, at + form.reach))
    if (!match) return
    yield { at, match }
    at += match[0].length
    const gap = form.gap.exec(text.slice(at, at + form.gapReach))
    if (!gap) return
    at += gap[0].length
  }
}
