/** Uses so much of the processor in its process, in milliseconds; what it hangs on is that use and no clock. */
export function burn(ms: number): void {
  const before = process.cpuUsage()
  for (let used = 0; used < ms; ) {
    const { user, system } = process.cpuUsage(before)
    used = (user + system) / 1000
  }
}
