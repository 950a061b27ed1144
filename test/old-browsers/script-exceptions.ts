/** Names in the shipped scripts that look like what the oldest browsers lack and do no harm, and why. */
export const SCRIPT_EXCEPTIONS: readonly {
  readonly feature: string
  /** What the names of the files begin with. */
  readonly files: readonly string[]
  readonly reason: string
}[] = [
  {
    feature: 'api.AbortSignal.reason',
    files: ['Base.', 'compare.'],
    reason: 'a field of what Promise.allSettled answers',
  },
  { feature: 'javascript.builtins.ArrayBuffer.resize', files: ['interactive.'], reason: 'Chart.js’ own method' },
  { feature: 'api.OffscreenCanvas', files: ['interactive.'], reason: 'Chart.js asks for its type first' },
  {
    feature: 'javascript.builtins.Error.captureStackTrace',
    files: ['searching.'],
    reason: 'fflate asks whether it is there',
  },
]
