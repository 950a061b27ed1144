/** Up and down move between the box and the hits; Escape goes back to the box. */
export function moveByKeys(list: HTMLElement, box: HTMLInputElement): void {
  document.addEventListener('keydown', (event) => {
    const links = [...list.querySelectorAll<HTMLElement>('.hit-name a')]
    const active = document.activeElement
    const at = active instanceof HTMLElement ? links.indexOf(active) : -1
    const inResults = active === box || at >= 0
    const target =
      (event.key === 'ArrowDown' && inResults && links[at + 1]) ||
      (event.key === 'ArrowUp' && at >= 0 && (links[at - 1] ?? box)) ||
      (event.key === 'Escape' && at >= 0 && box)
    if (!target || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    target.focus()
  })
}
