const SVG = 'http://www.w3.org/2000/svg'

/** A bar under a number, `part` of it full, 0–1. The number beside it says the same, so it is not read aloud. */
export function drawBar(part: number): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg')
  const filled = document.createElementNS(SVG, 'rect')
  for (const [name, value] of Object.entries({ width: '100%', height: '8', 'aria-hidden': 'true' }))
    svg.setAttribute(name, value)
  for (const [name, value] of Object.entries({ class: 'fill', width: `${part * 100}%`, height: '8' }))
    filled.setAttribute(name, value)
  svg.append(filled)
  return svg
}
