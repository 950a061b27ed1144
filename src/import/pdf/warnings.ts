/** What pdfjs-dist says before it goes on without a part of a page: then something is missing that a reader of the page sees. */
const LOST =
  /getOperatorList - ignoring (?:XObject|errors)|getContentStream - ignoring|Error during font loading|ignoring ToUnicode data|Dependent font/
let last: Promise<unknown> = Promise.resolve()

/** Does work with pdfjs-dist and hears what it says: `lost` gives whether it went on without something since it was asked last. One
 *  work waits for the other, for there is one console.
 *  @throws what the work throws. */
export function hearing<T>(work: (lost: () => boolean) => Promise<T>): Promise<T> {
  const mine = last.then(() => heard(work))
  last = mine.catch(() => {})
  return mine
}

async function heard<T>(work: (lost: () => boolean) => Promise<T>): Promise<T> {
  const before = console.warn
  let missing = false
  console.warn = (said: unknown) => {
    missing ||= LOST.test(String(said))
  }
  try {
    return await work(() => {
      const was = missing
      missing = false
      return was
    })
  } finally {
    console.warn = before
  }
}
