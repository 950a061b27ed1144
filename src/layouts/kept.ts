/** What the browser keeps of a reader's choices under a name; null where it keeps nothing, as in some private windows. */
export function keptAs(name: string): string | null {
  try {
    return localStorage.getItem(name)
  } catch {
    return null
  }
}
