/** How often it is looked, in milliseconds. Only this hangs on the clock: not what is found. */
const PAUSE = 100

/** Looks again and again at what something has used of the processor, and calls `exceeded`, once, when that is more than `limitMs`.
 *  `usedMs` gives undefined while that is not known. What it gives back ends the watch. */
export function watchCpu(
  usedMs: () => Promise<number | undefined>,
  limitMs: number,
  exceeded: () => void,
  pause: number = PAUSE,
): () => void {
  let timer: NodeJS.Timeout | undefined
  let watching = true
  const look = async () => {
    const used = await usedMs()
    if (!watching) return
    if (used !== undefined && used > limitMs) exceeded()
    else timer = setTimeout(look, pause)
  }
  timer = setTimeout(look, pause)
  return () => {
    watching = false
    clearTimeout(timer)
  }
}
