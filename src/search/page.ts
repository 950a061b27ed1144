import type { Finding } from './engine.ts'
import { type Choice, chosenOf, unitOptionsOf, yearOptionsOf } from './places.ts'
import { choose, drawHit, drawOptions } from './results.ts'
import type { Session } from './session.ts'
import { FAILED, LOADING, statusOf } from './words.ts'

/** Hits drawn at a time. */
const STEP = 10
/** How long a reader must pause before what was typed is looked for, in milliseconds. */
const PAUSE = 200

const form = one(document, '[data-search]', HTMLFormElement)
const input = one(form, 'input[name=q]', HTMLInputElement)
const year = one(form, 'select[name=year]', HTMLSelectElement)
const unit = one(form, 'select[name=unit]', HTMLSelectElement)
const status = one(document, '[data-status]', HTMLElement)
const list = one(document, '[data-results]', HTMLOListElement)
const tips = one(document, '[data-tips]', HTMLElement)
const more = document.createElement('button')
let opened: Promise<Session> | undefined
/** Counts questions, so that a late answer to an earlier one is not shown. */
let turn = 0

start()

function start(): void {
  more.type = 'button'
  more.hidden = true
  more.textContent = '显示更多'
  list.after(more)
  input.addEventListener('focus', () => void open().catch(tellFailure))
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    ask('push')
  })
  for (const select of [year, unit]) select.addEventListener('change', () => ask('push'))
  listenToTyping()
  document.addEventListener('keydown', moveByKey)
  window.addEventListener('popstate', restore)
  restore()
}

/** Looks while the reader types: after a short pause, and not while an input method composes. */
function listenToTyping(): void {
  let timer = 0
  const later = () => {
    clearTimeout(timer)
    timer = window.setTimeout(() => ask('replace'), PAUSE)
  }
  input.addEventListener('input', (event) => {
    if (!(event instanceof InputEvent && event.isComposing)) later()
  })
  input.addEventListener('compositionend', later)
  form.addEventListener('submit', () => clearTimeout(timer))
}

/** Puts the address into the form and looks for what it asks. */
function restore(): void {
  const asked = new URLSearchParams(location.search)
  input.value = asked.get('q') ?? ''
  choose(year, asked.get('year') ?? '')
  choose(unit, asked.get('unit') ?? '')
  ask()
}

function ask(history?: 'push' | 'replace'): void {
  const query = input.value.trim()
  const choice = { year: year.value, unit: unit.value }
  if (history) remember(history, { q: query, ...choice })
  turn += 1
  answer(turn, query, choice).catch(tellFailure)
}

function remember(history: 'push' | 'replace', asked: Readonly<Record<string, string>>): void {
  const given = new URLSearchParams(Object.entries(asked).filter(([, value]) => value !== '')).toString()
  const address = given === '' ? location.pathname : `${location.pathname}?${given}`
  if (address === location.pathname + location.search) return
  if (history === 'push') window.history.pushState(null, '', address)
  else window.history.replaceState(null, '', address)
}

function open(): Promise<Session> {
  opened ??= import('./session.ts').then(({ openSession }) => openSession(import.meta.env.BASE_URL))
  return opened
}

async function answer(mine: number, query: string, choice: Choice): Promise<void> {
  if (query === '') return clear('')
  if (list.childElementCount === 0) status.textContent = LOADING
  const session = await open()
  const finding = await session.find(query)
  if (mine !== turn) return
  if (!finding) return clear('')
  const ids = choice.year || choice.unit ? chosenOf(finding.ids, await session.places(), choice) : finding.ids
  const drawn = await draw(session, finding, ids.slice(0, STEP))
  if (mine !== turn) return
  list.replaceChildren(...drawn)
  status.textContent = statusOf(query, finding, ids.length)
  tips.hidden = ids.length > 0 && !finding.approximate
  offerMore(session, finding, ids)
  await offerChoices(session, finding, choice)
}

/** The years and units of the hits, counted; after the hits, since a large site takes a moment to count. */
async function offerChoices(session: Session, { ids }: Finding, choice: Choice): Promise<void> {
  const mine = turn
  const places = await session.places()
  if (mine !== turn) return
  drawOptions(year, yearOptionsOf(ids, places, choice), (value) => `${value}年`)
  drawOptions(unit, unitOptionsOf(ids, places, choice), (value) => places.unitNames.get(value) ?? value)
}

async function draw(session: Session, finding: Finding, ids: readonly string[]): Promise<HTMLLIElement[]> {
  return (await session.views(finding, ids)).map((view) => drawHit(view, finding.approximate))
}

/** Shows the next hits when asked, and takes the reader to the first of them. */
function offerMore(session: Session, finding: Finding, ids: readonly string[]): void {
  const mine = turn
  const at = list.childElementCount
  more.hidden = at >= ids.length
  const show = async () => {
    const drawn = await draw(session, finding, ids.slice(at, at + STEP))
    if (mine !== turn || at !== list.childElementCount) return
    list.append(...drawn)
    offerMore(session, finding, ids)
    drawn[0]?.querySelector('a')?.focus()
  }
  more.onclick = () => void show().catch(tellFailure)
}

function clear(said: string): void {
  list.replaceChildren()
  status.textContent = said
  tips.hidden = true
  more.hidden = true
}

/** The next question tries again. */
function tellFailure(): void {
  opened = undefined
  clear(FAILED)
}

/** Up and down move between the box and the hits; Escape and `/` go to the box. */
function moveByKey(event: KeyboardEvent): void {
  const links = [...list.querySelectorAll<HTMLElement>('.hit-name a')]
  const active = document.activeElement
  const at = active instanceof HTMLElement ? links.indexOf(active) : -1
  const inResults = active === input || at >= 0
  const typing = active instanceof HTMLInputElement || active instanceof HTMLSelectElement
  const target =
    (event.key === 'ArrowDown' && inResults && links[at + 1]) ||
    (event.key === 'ArrowUp' && at >= 0 && (links[at - 1] ?? input)) ||
    (event.key === 'Escape' && at >= 0 && input) ||
    (event.key === '/' && !typing && input)
  if (!target || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return
  event.preventDefault()
  target.focus()
}

function one<Kind extends Element>(root: ParentNode, selector: string, kind: new () => Kind): Kind {
  const found = root.querySelector(selector)
  if (!(found instanceof kind)) throw new Error(`The search page has no ${selector}.`)
  return found
}
