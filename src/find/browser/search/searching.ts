import { type Question, questionOf, searchOf } from '../../shared/question/question.ts'
import { SEARCH_SORTS, type SearchSort } from '../../shared/sorts.ts'
import { type HistoryStep, remember } from '../address.ts'
import { one } from '../dom.ts'
import { keepPlaces, type Place, placeOf } from '../place.ts'
import { QuestionForm } from '../question-form.ts'
import { countTurns } from '../turns.ts'
import { moveByKeys } from './keys.ts'
import { FAILED, IDLE, LOADING } from './messages.ts'
import { openSession, type Session } from './session.ts'
import { Shown } from './shown.ts'

/** How long a reader must pause before what was typed is looked for, in milliseconds. */
const PAUSE = 200

const form = new QuestionForm(one('[data-search]', HTMLFormElement), SEARCH_SORTS)
const shown = new Shown(one('[data-version]', HTMLElement), {
  ask: (question) => {
    form.show(question)
    ask('push')
  },
  offer: (offer) => form.offer(offer),
  failed: tellFailure,
})
const nextTurn = countTurns()
const keepPlace = keepPlaces(() => shown.drawn)
let opened: Promise<Session> | undefined

start()

function start(): void {
  form.listen(PAUSE, ask)
  moveByKeys(shown.list, form.query)
  form.query.addEventListener('focus', () => void open().catch(tellFailure))
  window.addEventListener('popstate', restore)
  // What was typed while this script was on its way is answered too.
  if (location.search === '' && searchOf(form.question()) !== '') ask('push')
  else restore()
}

/** Puts the address into the form and looks for what it asks; the reader comes back to where the entry was left. */
function restore(): void {
  form.show(questionOf(location.search, SEARCH_SORTS))
  look(placeOf(history.state))
}

function ask(step: HistoryStep): void {
  remember(step, form.question(), keepPlace)
  look()
}

function look(place?: Place): void {
  shown.list.setAttribute('aria-busy', 'true')
  const isNewest = nextTurn()
  answer(isNewest, form.question(), place).catch(() => isNewest() && tellFailure())
}

function open(): Promise<Session> {
  opened ??= openSession(import.meta.env.BASE_URL)
  opened.catch(() => {
    opened = undefined
  })
  return opened
}

async function answer(isNewest: () => boolean, question: Question<SearchSort>, place?: Place): Promise<void> {
  if (asksNothing(question)) {
    shown.clear(IDLE, true)
    await open()
    return
  }
  if (shown.drawn === 0) shown.tell(LOADING)
  const session = await open()
  const found = await session.answer(question)
  await shown.show({ isNewest, session, question, answer: found }, place)
}

/** An order alone asks for nothing. */
function asksNothing({ query, values, min, max }: Question<SearchSort>): boolean {
  return searchOf({ query, values, min, max, page: 1 }) === ''
}

/** The next question tries again. */
function tellFailure(): void {
  opened = undefined
  shown.clear(FAILED, false)
}
