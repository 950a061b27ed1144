import { placeOfProject } from '../../../words/address.ts'
import { askedOf, MOST, placeOf, queryOf, type Refusal } from '../basket/places.ts'
import { basketIn, keepBasket } from '../basket/store.ts'
import { chartFold } from '../chart-fold.ts'
import { stampNow } from '../csv-stamp.ts'
import { fill, one } from '../dom.ts'
import { saveCsv } from '../save-csv.ts'
import { spendingChartOf, yearsChartOf } from './charts.ts'
import { choicesOf } from './choices.ts'
import { comparedCsv } from './compared-csv.ts'
import { drawChoices, drawLines, drawTable } from './draw.ts'
import { loaderOf } from './load.ts'
import type { ProjectRecord } from './record.ts'
import type { ComparedSection } from './row.ts'
import { sectionsOf } from './sections.ts'
import { FAILED, LOADING, NOT_A_PROJECT, nameOf, refusalWords, statusOf } from './words.ts'

const base = import.meta.env.BASE_URL
const loader = loaderOf(base, (path) => fetch(path))
const form = one('[data-add]', HTMLFormElement)
const input = one('[data-add] input', HTMLInputElement)
const said = one('[data-said]', HTMLElement)
const status = one('[data-status]', HTMLElement)
const faults = one('[data-faults]', HTMLElement)
const table = one('[data-table]', HTMLElement)
const frame = one('[data-table] .scroll', HTMLElement)
const download = one('[data-download]', HTMLButtonElement)
const adding = one('[data-adding]', HTMLElement)
const LISTS = {
  otherYears: one('[data-other-years]', HTMLElement),
  sameUnit: one('[data-same-unit]', HTMLElement),
}
const drawYears = chartFold(one('[data-years-chart]', HTMLDetailsElement))
const drawSpending = chartFold(one('[data-spending-chart]', HTMLDetailsElement))
/** What is shown, and so what a link adds to. */
let places: readonly string[] = []
/** Counts changes, so that a late answer to an earlier one is not shown. */
let turn = 0

start()

function start(): void {
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    addPasted()
  })
  document.addEventListener('click', followChoice)
  table.addEventListener('click', ({ target }) => {
    const place = target instanceof Element && target.closest<HTMLElement>('[data-remove]')?.dataset.remove
    if (place) change(places.filter((other) => other !== place))
  })
  window.addEventListener('popstate', () => show())
  takeUpBasket()
  show()
}

function addPasted(): void {
  const place = placeOf(input.value, base)
  said.textContent = place ? '' : `${NOT_A_PROJECT} ${location.origin}${base}2024/101001/a1/`
  if (place) {
    input.value = ''
    change([...places, place])
  } else input.focus()
}

/** A choice is a real link; within the page it is followed without loading the page again. */
function followChoice(event: MouseEvent): void {
  const place = event.target instanceof Element && event.target.closest<HTMLElement>('a[data-place]')?.dataset.place
  if (!place || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
  event.preventDefault()
  change([...places, place])
}

/** An address that names no project shows what was put aside on other pages. */
function takeUpBasket(): void {
  const kept = basketIn(() => localStorage)
  if (location.search === '' && kept.length > 0) history.replaceState(null, '', location.pathname + queryOf(kept))
}

/** Puts the change into the address and the basket, and the reader before the table. */
function change(next: readonly string[]): void {
  history.pushState(null, '', location.pathname + queryOf(next))
  keepBasket(next, () => localStorage)
  show(() => (next.length > 0 ? frame : input).focus())
}

/** Shows what the address asks for. `drawn` is called once the comparison stands, before anything else comes: a reader who is put
 *  before it does not wait for what the units offer. */
function show(drawn = () => {}): void {
  turn += 1
  draw(turn, drawn).catch(() => {
    status.textContent = FAILED
  })
}

async function draw(mine: number, drawn: () => void): Promise<void> {
  const asked = askedOf(location.search)
  if (asked.places.length > 0) status.textContent = LOADING
  const found = await Promise.all(asked.places.map(async (place) => ({ place, record: await loader.project(place) })))
  if (mine !== turn) return
  const records = found.flatMap(({ record }) => record ?? [])
  const missing = found
    .filter(({ record }) => !record)
    .map(({ place }): Refusal => ({ text: place, reason: 'not-found' }))
  places = records.map(({ project }) => placeOfProject(project))
  adding.hidden = places.length >= MOST
  drawComparison(records, [...asked.refused, ...missing])
  drawn()
  drawSpending(() => spendingChartOf(records))
  await offerChoices(mine, records)
}

function drawComparison(records: readonly ProjectRecord[], refused: readonly Refusal[]): void {
  const sections = sectionsOf(records)
  table.hidden = records.length === 0
  fill(frame, records.length > 0 ? [drawTable(records, sections, base)] : [])
  fill(faults, drawLines(refused.map(refusalWords)))
  download.onclick = () => save(records, sections)
  faults.hidden = refused.length === 0
  status.textContent = statusOf(records, sections)
}

/** Hands the reader the comparison that is shown. */
function save(records: readonly ProjectRecord[], sections: readonly ComparedSection[]): void {
  const projects = records.map((record) => ({
    name: nameOf(record),
    address: new URL(`${base}${placeOfProject(record.project)}/`, location.origin).href,
  }))
  const version = download.dataset.version ?? ''
  saveCsv(`比较-${version}`, comparedCsv(projects, sections, stampNow(version)))
}

/** Other years and other projects of the same units, after the table, and the money of the chosen through the years. */
async function offerChoices(mine: number, records: readonly ProjectRecord[]): Promise<void> {
  const slugs = new Set(places.flatMap((place) => place.split('/')[1] ?? []))
  const units = await Promise.all([...slugs].map((slug) => loader.unit(slug).catch(() => undefined)))
  if (mine !== turn) return
  const known = units.flatMap((unit) => unit ?? [])
  drawYears(() => yearsChartOf(records, known))
  const choices = choicesOf(known, places)
  for (const key of ['otherYears', 'sameUnit'] as const) {
    const list = LISTS[key]
    fill(
      list,
      drawChoices(choices[key], (place) => queryOf([...places, place])),
    )
    const part = list.closest<HTMLElement>('[data-part]')
    if (part) part.hidden = choices[key].length === 0
  }
}
