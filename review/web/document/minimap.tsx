import { useEffect, useRef } from 'preact/hooks'
import type { ReviewState } from '../../../schemas/index.ts'
import type { Mark } from '../../api/index.ts'
import { settings } from '../state/settings.ts'
import { useStore } from '../state/store.ts'
import { type Line, linesOf } from './minimap-lines.ts'

interface Props {
  readonly marks: readonly Mark[]
  readonly length: number
  readonly current: Mark | null
  readonly stateOf: (mark: Mark) => ReviewState
}

const WIDTH = 10

function draw(canvas: HTMLCanvasElement, linesAt: (height: number) => readonly Line[]): void {
  const pen = canvas.getContext('2d')
  const height = canvas.clientHeight
  if (!pen || height === 0) return
  canvas.width = WIDTH
  canvas.height = height
  const style = getComputedStyle(canvas)
  const colours = { open: style.color, done: style.borderLeftColor }
  for (const { y, kind } of linesAt(height)) {
    pen.fillStyle = colours[kind]
    pen.fillRect(2, y, WIDTH - 4, 1)
  }
}

/** Where in the whole text the mentions stand. A picture for the eye only: the gutter says the same. */
export function Minimap({ marks, length, current, stateOf }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const theme = useStore(settings, (now) => now.theme)
  useEffect(() => {
    if (canvas.current) draw(canvas.current, (height) => linesOf(marks, length, height, stateOf))
  }, [marks, length, stateOf, theme])
  const at = current === null ? null : (current.start / Math.max(1, length)) * 100
  return (
    <div class="minimap" aria-hidden="true">
      <canvas ref={canvas} />
      {at !== null && <div class="minimap-current" style={{ insetBlockStart: `${at}%` }} />}
    </div>
  )
}
