import { element } from './dom.ts'

/** How long a file is kept for the browser to take, in milliseconds. */
const RELEASE = 60_000

/** Hands a reader a CSV file of this name. */
export function saveCsv(name: string, text: string): void {
  const link = element('a', '')
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/csv' }))
  link.download = `${name}.csv`
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), RELEASE)
}
