/** The day, `YYYY-MM-DD` in China, that a site says it was updated on: when the newest of its files was last changed. A checkout
 *  gives every file the time of the checkout, so SOURCE_DATE_EPOCH wins where it is set (seconds since 1970; see
 *  reproducible-builds.org). `changed` is in milliseconds since 1970. */
export function updatedOn(changed: number, { SOURCE_DATE_EPOCH: told = '' }: NodeJS.ProcessEnv = process.env): string {
  const time = /^\d{1,11}$/.test(told) ? Number(told) * 1000 : changed
  return new Date(time).toLocaleDateString('sv-SE', { timeZone: 'Asia/Shanghai' })
}
