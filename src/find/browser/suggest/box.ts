import { withBase } from '../../../words/address.ts'
import type { Readings } from '../../shared/projects/table.ts'
import { simplifiedOf } from '../../shared/question/simplified.ts'
import type { CodeFile, NameFile, PlaceFile, SuggestGuide } from '../../shared/suggest/files.ts'
import { fetched, once } from '../fetched.ts'
import { countTurns } from '../turns.ts'
import { onPause } from '../typing.ts'
import { createSuggester, type SuggestFiles, type Suggestions } from './find.ts'
import { Popup } from './popup.ts'
import { type Suggestion, searchSuggestion } from './suggestion.ts'

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
  const open = (suggestion: Suggestion) => void addressOf(suggestion).then((path) => location.assign(hrefOf(path)))
  const popup = new Popup(`${input.id}-list`, open)
  const told = document.createElement('p')
  told.className = 'visually-hidden'
  told.setAttribute('role', 'status')
  input.after(popup.element, told)
  const suggestionsFor = createSuggester(suggestFiles(version, hrefOf))
  const nextTurn = countTurns()
  const close = () => {
    nextTurn()
    typing.stop()
    popup.close()
    tellState(input, popup)
  }
  const suggest = async (isNewest: () => boolean) => {
    const typed = input.value
    const found = await inEitherForm(suggestionsFor, typed)
    if (!isNewest() || document.activeElement !== input) return
    popup.show(found, /[\p{L}\p{N}]/u.test(typed) ? searchSuggestion(typed) : undefined)
    const count = found.units.length + found.projects.length
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
    if (!popup.isOpen || !act(event.key, popup, open, close)) return
    // The page's own keys are for when there is no list.
    event.preventDefault()
    event.stopPropagation()
    tellState(input, popup)
  })
  if (typed) typing.begin()
}

/** Does what a key means while the list is open; false where the key keeps its own meaning. */
function act(key: string, popup: Popup, open: (suggestion: Suggestion) => void, close: () => void): boolean {
  const { active, chosen } = popup
  if (key === 'ArrowDown') popup.move(1)
  else if (key === 'ArrowUp') popup.move(-1)
  else if (key === 'Escape') close()
  else if (key === 'Home' && active) popup.moveToEnd('first')
  else if (key === 'End' && active) popup.moveToEnd('last')
  else if (key === 'Enter' && chosen) open(chosen)
  else return false
  return true
}

function tellState(input: HTMLInputElement, popup: Popup): void {
  input.setAttribute('aria-expanded', String(popup.isOpen))
  input.setAttribute('aria-controls', popup.element.id)
  if (popup.active) input.setAttribute('aria-activedescendant', popup.active.id)
  else input.removeAttribute('aria-activedescendant')
}

/** Where a suggestion leads. Where the file that knows it best cannot be fetched there is another way. */
async function addressOf({ path, nearer }: Suggestion): Promise<string> {
  const known = await nearer?.().catch(() => undefined)
  return known ?? path
}

/** What finds nothing, or only something near, may have been typed in traditional characters. */
async function inEitherForm(
  suggestionsFor: (typed: string) => Promise<Suggestions>,
  typed: string,
): Promise<Suggestions> {
  const asTyped = await suggestionsFor(typed)
  if (!asTyped.near) return asTyped
  const simplified = await simplifiedOf(typed)
  const found = simplified === typed ? asTyped : await suggestionsFor(simplified)
  return found.units.length + found.projects.length > 0 ? found : asTyped
}

/** Each file is fetched once; one that failed is asked for again. */
function suggestFiles(version: string, hrefOf: (path: string) => string): SuggestFiles {
  const read = async (name: string) => (await fetched(`${hrefOf(`/suggest/${name}.json`)}?v=${version}`)).json()
  const [guides, readings] = [once<SuggestGuide>(read), once<Readings>(read)]
  const [names, places, codes] = [once<NameFile>(read), once<PlaceFile>(read), once<CodeFile>(read)]
  return {
    guide: () => guides('guide'),
    readings: () => readings('readings'),
    names: (file) => names(`names-${file}`),
    places: (file) => places(`places-${file}`),
    codes: (file) => codes(`codes-${file}`),
  }
}
