/** Turns the small pictures of a unit's projects into buttons that lay a project over the unit's years. Until one is pressed nothing of
 *  the chart is fetched; when it cannot be fetched the still picture stays, and that is said. */
const figure = document.querySelector<HTMLElement>('figure[data-chart]')
const said = document.querySelector('[data-picked]')
let takeAway: (() => void) | undefined
let pressed: HTMLButtonElement | undefined

if (figure)
  document.querySelectorAll<HTMLElement>('[data-pick]').forEach((cell) => {
    const button = document.createElement('button')
    button.type = 'button'
    button.setAttribute('aria-pressed', 'false')
    const purpose = document.createElement('span')
    purpose.className = 'visually-hidden'
    purpose.textContent = '，画到图上'
    button.append(...Array.from(cell.childNodes), purpose)
    cell.append(button)
    button.addEventListener('click', () => {
      if (button === pressed) release()
      else pick(figure, button, Number(cell.dataset.pick)).catch(() => fail(button))
    })
  })

function release(): void {
  pressed?.setAttribute('aria-pressed', 'false')
  pressed = undefined
  takeAway?.()
  takeAway = undefined
  say('')
}

async function pick(over: HTMLElement, button: HTMLButtonElement, place: number): Promise<void> {
  release()
  pressed = button
  button.setAttribute('aria-pressed', 'true')
  const chart = await import('./picked-project.ts')
  // Another may have been pressed while it came.
  if (pressed === button) takeAway = chart.layOver(over, place, say)
}

function fail(button: HTMLButtonElement): void {
  if (pressed !== button) return
  release()
  say('图没能打开；下面的表里有同样的数。')
}

function say(words: string): void {
  if (said) said.textContent = words
}
