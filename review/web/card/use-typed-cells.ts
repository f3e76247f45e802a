import { useRef, useState } from 'preact/hooks'
import type { EntityType } from '../../../schemas/index.ts'
import type { TypedReading } from '../../api/index.ts'
import { get } from '../api/client.ts'
import { tellRefusal } from '../state/writes.ts'
import { type Cells, wrongCells } from './fields.ts'
import {
  type CellToRead,
  cellsBeside,
  cellsToRead,
  type Readings,
  readCells,
  refilled,
  refusedCells,
} from './typed-cells.ts'

/** A form's cells as they are typed, and what they mean. */
export interface TypedCells {
  /** As typed. */
  readonly cells: Cells
  /** In figures and EDTF. */
  readonly read: Cells
  readonly refused: Readonly<Record<string, TypedReading>>
  /** Names of the cells that cannot be saved as they are. */
  readonly wrong: readonly string[]
  /** True while a text is on its way to be read. */
  readonly waiting: boolean
  readonly change: (name: string, text: string) => void
  /** Reads what was not read yet; the cells to save, or null where one cannot be saved. */
  readonly settle: () => Promise<Cells | null>
}

/** A text is read when the person pauses this long. */
const PAUSE_MS = 150

interface State {
  readonly cells: Cells
  readonly readings: Readings
  /** Cells that the last reading filled. */
  readonly beside: Cells
}

function meaningOf(type: EntityType, before: Cells, { cells, readings }: Pick<State, 'cells' | 'readings'>) {
  const toRead = cellsToRead(type, before, cells)
  const read = readCells(cells, toRead, readings)
  const refused = refusedCells(toRead, readings)
  const unread = toRead.filter(({ text }) => readings[text] === undefined)
  return { read, refused, unread, wrong: [...new Set([...wrongCells(type, read), ...Object.keys(refused)])] }
}

/** Cells that may be typed in words of either language; those are read as the extractors read articles. */
export function useTypedCells(type: EntityType, before: Cells, document: number): TypedCells {
  const [state, setState] = useState<State>({ cells: before, readings: {}, beside: {} })
  const latest = useRef(state)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const put = (next: State): void => {
    latest.current = next
    setState(next)
  }
  const readOne = async ({ name, as, text }: CellToRead): Promise<void> => {
    const reading = await get('/api/reading', { type: as, text, document })
    const { cells, beside: earlier, ...known } = latest.current
    const readings = { ...known.readings, [text]: reading }
    if (cells[name]?.trim() !== text || reading.fields === null || name === 'max')
      return put({ cells, readings, beside: earlier })
    const beside = cellsBeside(reading.fields)
    put({ cells: refilled(cells, before, earlier, beside), readings, beside })
  }
  const readAll = async (): Promise<void> => {
    clearTimeout(timer.current)
    for (const cell of meaningOf(type, before, latest.current).unread) await readOne(cell)
  }
  const settle = async (): Promise<Cells | null> => {
    await readAll()
    const { read, wrong } = meaningOf(type, before, latest.current)
    return wrong.length === 0 ? read : null
  }
  const { read, refused, unread, wrong } = meaningOf(type, before, state)
  return {
    ...{ cells: state.cells, read, refused, wrong, waiting: unread.length > 0 },
    change(name, text) {
      put({ ...latest.current, cells: { ...latest.current.cells, [name]: text } })
      clearTimeout(timer.current)
      timer.current = setTimeout(() => readAll().catch(tellRefusal), PAUSE_MS)
    },
    settle: () =>
      settle().catch((error: unknown) => {
        tellRefusal(error)
        return null
      }),
  }
}
