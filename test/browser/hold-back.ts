import type { Page, Request } from 'playwright-core'

/** What a page asked for and has no answer to yet. */
interface HeldBack {
  /** Settles when the page has asked. */
  readonly asked: Promise<unknown>
  /** Answers late, or not at all, and waits until the page has gone on with it. */
  readonly settle: (how: 'continue' | 'abort') => Promise<void>
}

/** Holds back what a page asks for at addresses of a form, as a slow line would. */
export async function holdBack(page: Page, addresses: string): Promise<HeldBack> {
  const settled = Promise.withResolvers<'continue' | 'abort'>()
  const asked = page.waitForRequest(addresses)
  await page.route(addresses, async (route) => {
    await route[await settled.promise]()
  })
  const settle = async (how: 'continue' | 'abort') => {
    const request = await asked
    const isIt = (other: Request) => other === request
    const over = how === 'abort' ? page.waitForEvent('requestfailed', isIt) : page.waitForEvent('requestfinished', isIt)
    settled.resolve(how)
    await over
    await page.evaluate(async () => {
      for (let frame = 0; frame < 3; frame++) await new Promise((drawn) => requestAnimationFrame(drawn))
    })
  }
  return { asked, settle }
}
