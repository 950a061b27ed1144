/** One SVG element. The component that draws it writes `text` as text, so nothing needs escaping here. */
export interface Shape {
  readonly tag: 'line' | 'path' | 'circle' | 'text'
  readonly attributes: Readonly<Record<string, string | number>>
  readonly text?: string
}

/** A drawing in user units. */
export interface Drawing {
  readonly width: number
  readonly height: number
  readonly shapes: readonly Shape[]
}
