import { DAY_OF_VISIT } from '../words/citation.ts'

/** What each text was when the page came. */
const asBuilt = new WeakMap<Element, string>()

/** Puts the day of the visit and the row that the address leads to into the ways of citing, each with a button that copies it. Where the
 *  address was copied from another state of the content than the page shows now, that is said. */
export function cite(fold: HTMLDetailsElement): void {
  writeWays(fold)
  // The reader follows the number of a row.
  addEventListener('hashchange', () => writeWays(fold))
  const cited = new URLSearchParams(location.search).get('v')
  if (cited && cited !== fold.dataset.cite) tellOtherVersion(fold, cited)
}

function writeWays(fold: HTMLDetailsElement): void {
  for (const code of fold.querySelectorAll('code')) {
    const text = asBuilt.get(code) ?? code.textContent ?? ''
    if (!asBuilt.has(code)) code.after(copyButton(code))
    asBuilt.set(code, text)
    code.textContent = withRow(text, fold.dataset.cite ?? '').replace(`[${DAY_OF_VISIT}]`, `[${today()}]`)
  }
}

function tellOtherVersion(fold: HTMLDetailsElement, cited: string): void {
  const bar = document.createElement('p')
  bar.className = 'basket screen-only'
  bar.setAttribute('role', 'status')
  const version = /^[0-9a-f]{12}$/.test(cited) ? ` ${cited}` : ''
  bar.textContent = `这个网址引用的是另一个数据版本${version}；这里是现在的 ${fold.dataset.cite}，内容可能不同。`
  const close = document.createElement('button')
  close.type = 'button'
  close.textContent = '知道了'
  close.addEventListener('click', () => bar.remove())
  bar.append(' ', close)
  document.body.append(bar)
}

/** The text with the anchor of the row behind each address that names the version. */
function withRow(text: string, version: string): string {
  const row = document.querySelector(':target') ? location.hash : ''
  return text.replace(`?v=${version}`, `?v=${version}${row}`)
}

function copyButton(code: Element): HTMLButtonElement {
  const button = document.createElement('button')
  button.type = 'button'
  button.textContent = '复制'
  button.addEventListener('click', () => {
    void copy(code).then((done) => {
      button.textContent = done ? '已复制' : '请按 Ctrl+C 复制'
    })
  })
  return button
}

/** Copies what a reader sees. Where the browser does not let a page write what is copied, the text is marked for the reader. */
async function copy(code: Element): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(code.textContent ?? '')
    return true
  } catch {
    getSelection()?.selectAllChildren(code)
    return document.execCommand('copy')
  }
}

/** The reader's own day, `YYYY-MM-DD`. */
function today(): string {
  const now = new Date()
  const two = (number: number) => String(number).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}
