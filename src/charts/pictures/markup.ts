import type { Shape } from './shape.ts'

/** Lengths that are 0 where they are not written. Source: SVG 2, 9 (basic shapes) and 11 (text). */
const ZERO_BY_ITSELF: ReadonlySet<string> = new Set(['x', 'y', 'x1', 'x2', 'y1', 'y2', 'cx', 'cy'])

/** Shapes as markup to stand in an `<svg>`, in few bytes; neighbours of one class are a group of it. Texts and values are escaped.
 *  The style sheet paints texts themselves, so that each keeps its own class. */
export function shapesMarkup(shapes: readonly Shape[]): string {
  return runsOf(shapes).map(runMarkup).join('')
}

/** Shapes in runs of one class, in their order. */
function runsOf(shapes: readonly Shape[]): Shape[][] {
  const runs: Shape[][] = []
  for (const shape of shapes) {
    const last = runs[runs.length - 1]
    const [first] = last ?? []
    const isAlike = first?.attributes.class === shape.attributes.class && first?.tag !== 'text' && shape.tag !== 'text'
    if (last && isAlike) last.push(shape)
    else runs.push([shape])
  }
  return runs
}

function runMarkup(run: readonly Shape[]): string {
  const kind = run[0]?.attributes.class
  if (run.length === 1 || kind === undefined) return run.map((shape) => shapeMarkup(shape, shape.attributes)).join('')
  const inside = run.map((shape) => shapeMarkup(shape, { ...shape.attributes, class: undefined }))
  return `<g${attributeMarkup('class', kind)}>${inside.join('')}</g>`
}

function shapeMarkup({ tag, text }: Shape, attributes: Readonly<Record<string, string | number | undefined>>): string {
  const written = Object.entries(attributes).map(([name, value]) => attributeMarkup(name, value))
  const start = `<${tag}${written.join('')}`
  return text === undefined ? `${start} />` : `${start}>${escaped(text)}</${tag}>`
}

function attributeMarkup(name: string, value: string | number | undefined): string {
  const text = String(value ?? '')
  if (value === undefined || (ZERO_BY_ITSELF.has(name) && /^0%?$/.test(text))) return ''
  return /^[\w.%#-]+$/.test(text) ? ` ${name}=${text}` : ` ${name}="${escaped(text)}"`
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
}
