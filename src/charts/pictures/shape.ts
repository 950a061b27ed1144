/** One SVG element. The component that draws it writes `text` as text, so nothing needs escaping here. */
export interface Shape {
  readonly tag: 'rect' | 'line' | 'path' | 'circle' | 'text'
  readonly attributes: Readonly<Record<string, string | number>>
  readonly text?: string
}

/** A still picture: as wide as its place, so many pixels high, so that its words keep their size and nothing moves when it is
 *  drawn. Places along the width are per cent of it, places along the height pixels from above. */
export interface Picture {
  /** What the picture shows, in one sentence. */
  readonly title: string
  /** In pixels. */
  readonly height: number
  /** Absent where the picture itself says how large it and its shapes are; else the style sheet does. */
  readonly kind?: 'bullet'
  /** In pixels, of a picture that is as wide everywhere; absent where it fills its place. */
  readonly width?: number
  readonly shapes: readonly Shape[]
}

/** A place along the width in per cent: `part` is 0 at the left and 1 at the right. */
export function acrossOf(part: number): string {
  return `${roundedTo(part * 100)}%`
}

/** A length with two digits after its point at most. */
export function roundedTo(length: number): number {
  return Math.round(length * 100) / 100
}
