import { withBase } from '../../../words/address.ts'
import { findInEitherForm } from '../../shared/simplified.ts'
import type { TitleShard, UnitFile } from '../../shared/suggest/titles.ts'
import { fetched, once } from '../fetched.ts'
import { countTurns } from '../turns.ts'
import { onPause } from '../typing.ts'
import { type Suggestions, suggestionsFor, type TitleFiles } from './find.ts'
import { Popup } from './popup.ts'

/** How long a reader must pause before suggestions are looked for, in milliseconds. */
const PAUSE = 100

/** Where suggestions come from. */
interface SuggestOptions {
  /** The content's version, which names the state of the files. */
  readonly version: string
  /** The site's base path. */
  readonly base: string
  /** Something was typed before this script was there. */
  readonly typed: boolean
}

/** Suggests units and projects under a search box while something is typed (the combobox pattern of WAI-ARIA, with the
 *  focus staying in the box). */
export function suggestUnder(input: HTMLInputElement, { version, base, typed }: SuggestOptions): void {
  const hrefOf = (path: string) => withBase(base, path)
  const popup = new Popup(`${input.id}-list`, hrefOf, (href) => location.assign(href))
  const told = document.createElement('p')
  told.className = 'visually-hidden'
  told.setAttribute('role', 'status')
  input.after(popup.element, told)
  const files = titleFiles(version, hrefOf)
  const nextTurn = countTurns()
  const close = () => {
    nextTurn()
    typing.stop()
    popup.close()
    tellState(input, popup)
  }
  const suggest = async (isNewest: () => boolean) => {
    const found = await suggested(files, input.value)
    if (!isNewest() || document.activeElement !== input) return
    const count = popup.show(found)
    told.textContent = count === 0 ? '没有搜索建议' : `有 ${count} 条搜索建议，按上下键选择`
    tellState(input, popup)
  }
  const typing = onPause(input, PAUSE, () => {
    const isNewest = nextTurn()
    suggest(isNewest).catch(() => isNewest() && close())
  })
  input.addEventListener('blur', close)
  input.form?.addEventListener('submit', close)
  input.addEventListener('keydown', (event) => {
    if (event.isComposing) return
    if (event.key === 'ArrowDown' && event.altKey && !popup.isOpen) typing.begin()
    if (!popup.isOpen || !act(event.key, popup, close)) return
    // The page's own keys are for when there is no list.
    event.preventDefault()
    event.stopPropagation()
    tellState(input, popup)
  })
  if (typed) typing.begin()
}

/** Does what a key means while the list is open; false where the key keeps its own meaning. */
function act(key: string, popup: Popup, close: () => void): boolean {
  const { active } = popup
  if (key === 'ArrowDown') popup.move(1)
  else if (key === 'ArrowUp') popup.move(-1)
  else if (key === 'Escape') close()
  else if (key === 'Home' && active) popup.moveToEnd('first')
  else if (key === 'End' && active) popup.moveToEnd('last')
  else if (key === 'Enter' && active?.dataset.href) location.assign(active.dataset.href)
  else return false
  return true
}

function tellState(input: HTMLInputElement, popup: Popup): void {
  input.setAttribute('aria-expanded', String(popup.isOpen))
  input.setAttribute('aria-controls', popup.element.id)
  if (popup.active) input.setAttribute('aria-activedescendant', popup.active.id)
  else input.removeAttribute('aria-activedescendant')
}

/** What finds nothing may have been typed in traditional characters. */
async function suggested(files: TitleFiles, typed: string): Promise<Suggestions> {
  const { found } = await findInEitherForm(typed, async (form) => {
    const suggestions = await suggestionsFor(files, form)
    return suggestions.units.length + suggestions.projects.length > 0 ? suggestions : undefined
  })
  return found ?? { units: [], projects: [] }
}

/** Each file is fetched once; one that failed is asked for again. */
function titleFiles(version: string, hrefOf: (path: string) => string): TitleFiles {
  const read = async (name: string) => (await fetched(`${hrefOf(`/suggest/${name}.json`)}?v=${version}`)).json()
  const [units, shard] = [once<UnitFile>(read), once<TitleShard>(read)]
  return { units: () => units('units'), shard: (number) => shard(String(number)) }
}
