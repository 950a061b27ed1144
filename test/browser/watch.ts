import type { Page } from 'playwright-core'

/** Tells what no page may do: write an error to the console, throw, ask another host for something, ask for what is not there.
 *  `origin` is asked at every request. */
export function watch(page: Page, origin: () => string, tell: (fault: string) => void): void {
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) tell(`console: ${message.text()}`)
  })
  page.on('pageerror', (error) => tell(`thrown: ${error.message}`))
  page.on('request', (request) => {
    const url = new URL(request.url())
    if (url.protocol.startsWith('http') && url.origin !== origin()) tell(`request to ${url.href}`)
  })
  page.on('response', (response) => {
    if (response.status() >= 400) tell(`${response.status()}: ${response.url()}`)
  })
}
