import { HOLE, leanMarkup } from './lean-markup.ts'

/** A part of a module, as ESTree gives it. */
interface Node {
  readonly type: string
  readonly start: number
  readonly end: number
}

/** A compiled component whose templates have lean markup: it costs nothing when pages are rendered. `module` is its tree. */
export function leanTemplates(code: string, module: object): string {
  const edits = templatesIn(module).flatMap((quasis) => editsOf(code, quasis))
  let written = ''
  let done = 0
  for (const { start, end, text } of edits.toSorted((a, b) => a.start - b.start)) {
    written += code.slice(done, start) + text
    done = end
  }
  return written + code.slice(done)
}

/** How Astro's compiler calls what renders a template. */
const RENDER = '$$render'

/** The fixed texts of each template, in order. */
function templatesIn(node: object): (readonly Node[])[] {
  const found: (readonly Node[])[] = []
  const look = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    const quasis = quasisOf(value)
    if (quasis) found.push(quasis)
    Object.values(value).forEach(look)
  }
  look(node)
  return found
}

function quasisOf(node: object): readonly Node[] | undefined {
  if (!('type' in node) || node.type !== 'TaggedTemplateExpression' || !('tag' in node) || !('quasi' in node))
    return undefined
  const { tag, quasi } = node
  const isRender = typeof tag === 'object' && tag !== null && 'name' in tag && tag.name === RENDER
  if (!isRender || typeof quasi !== 'object' || quasi === null || !('quasis' in quasi)) return undefined
  return Array.isArray(quasi.quasis) ? quasi.quasis : undefined
}

function editsOf(code: string, quasis: readonly Node[]): { start: number; end: number; text: string }[] {
  const lean = leanMarkup(quasis.map(({ start, end }) => code.slice(start, end)).join(HOLE)).split(HOLE)
  // Nothing but fixed text is taken away.
  if (lean.length !== quasis.length) throw new RangeError('A template lost a value that is put in.')
  return quasis.map(({ start, end }, at) => ({ start, end, text: lean[at] ?? '' }))
}
