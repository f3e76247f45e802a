import type { Block, EntityType } from '../../schemas/index.ts'

/** A block, as far as anchors need it. */
export type TargetBlock = Pick<Block, 'start' | 'end' | 'path' | 'role'> & Partial<Pick<Block, 'cell' | 'language'>>

/** The text of one document as it is now, which decisions are to be found in. */
export interface Target {
  /** Name: corpus folder, `/`, path below it. */
  readonly document: string
  /** `sha256:` and hex of the source bytes. */
  readonly source: string
  /** SHA-256 of `text`. */
  readonly textSha256: string
  readonly text: string
  /** Version of the stages that made the text of the source. */
  readonly parser: string
  readonly blocks: readonly TargetBlock[]
}

/** A mention of now, as far as it is compared with decisions. */
export interface TargetMention {
  readonly id: string
  readonly type: EntityType
  readonly start: number
  readonly end: number
  /** `valueHash` of its value. */
  readonly value: string
  /** Id of the zone or institution that it names; absent for others. */
  readonly entity?: string | undefined
}

/** The block that holds the offset, by bisection; undefined between blocks. */
export function blockAt({ blocks }: Pick<Target, 'blocks'>, offset: number): TargetBlock | undefined {
  let [low, high] = [0, blocks.length - 1]
  while (low <= high) {
    const middle = (low + high) >> 1
    const block = blocks[middle]!
    if (offset < block.start) high = middle - 1
    else if (offset >= block.end) low = middle + 1
    else return block
  }
  return undefined
}

const textOf = ({ text }: Target, { start, end }: TargetBlock): string => text.slice(start, end).trim()

/** Texts of the header cells of a cell's row and column, and of the first cell of its row; none outside tables. */
export function headersOf(target: Target, block: TargetBlock): string[] {
  const own = block.cell
  if (own === undefined) return []
  return target.blocks
    .filter(({ cell }) => {
      if (cell === undefined || cell.table !== own.table) return false
      if (cell.row === own.row && cell.column === own.column) return false
      if (cell.row === own.row) return cell.header || cell.column === 0
      return cell.header && cell.column === own.column
    })
    .map((other) => textOf(target, other))
}
