reveal()
addEventListener('hashchange', reveal)

/** Opens what the place that the address leads to is folded in: a heading's own part, and every one around it. Newer browsers open
 *  most of it by themselves. */
function reveal(): void {
  const target = targetOf(location.hash)
  let wasShut = false
  for (let fold = target?.closest('details'); fold; fold = fold.parentElement?.closest('details')) {
    wasShut ||= !fold.open
    fold.open = true
  }
  if (wasShut) target?.scrollIntoView()
}

function targetOf(hash: string): HTMLElement | null {
  try {
    return document.getElementById(decodeURIComponent(hash.slice(1)))
  } catch {
    // What is no address leads nowhere.
    return null
  }
}
