import { useEffect, useRef } from 'preact/hooks'
import type { Mark } from '../../api/index.ts'
import { settings } from '../state/settings.ts'
import { useStore } from '../state/store.ts'

interface Props {
  readonly marks: readonly Mark[]
  readonly length: number
  readonly current: Mark | null
  readonly openOf: (mark: Mark) => boolean
}

const WIDTH = 10

function draw(canvas: HTMLCanvasElement, { marks, length, current, openOf }: Props): void {
  const pen = canvas.getContext('2d')
  const height = canvas.clientHeight
  if (!pen || height === 0) return
  canvas.width = WIDTH
  canvas.height = height
  const style = getComputedStyle(canvas)
  const at = (offset: number): number => Math.round((offset / Math.max(1, length)) * (height - 2))
  for (const mark of marks) {
    pen.fillStyle = openOf(mark) ? style.color : style.borderLeftColor
    pen.fillRect(2, at(mark.start), WIDTH - 4, 1)
  }
  if (!current) return
  pen.fillStyle = style.color
  pen.fillRect(0, at(current.start) - 1, WIDTH, 3)
}

/** Where in the whole text the mentions stand. A picture for the eye only: the gutter says the same. */
export function Minimap(props: Props) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const theme = useStore(settings, (now) => now.theme)
  useEffect(() => {
    if (canvas.current) draw(canvas.current, props)
  }, [props.marks, props.current, theme])
  return (
    <div class="minimap" aria-hidden="true">
      <canvas ref={canvas} />
    </div>
  )
}
