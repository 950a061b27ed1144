/** Checks that a style sheet fetches nothing from another host. One sentence a fault. */
export function checkStyle(file: string, css: string): string[] {
  const outside = css.match(/(?:url\(\s*["']?|@import\s+["'])(?:https?:)?\/\/[^"')\s]*/gi) ?? []
  return outside.map((text) => `${file}: “${text}” is loaded from another host.`)
}
