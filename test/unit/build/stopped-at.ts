import { syncBuiltinESMExports } from 'node:module'

/** From now on counts the calls of the functions of some modules, and calls `stop` instead of the n-th and of all that come
 *  after it. Returns what undoes it. `wanted` leaves others uncounted. */
export function stopAt(
  n: number,
  modules: readonly object[],
  { stop, wanted = /^[a-z]/ }: { readonly stop: () => unknown; readonly wanted?: RegExp },
): () => void {
  let calls = 0
  const undo: (() => void)[] = []
  for (const module of modules) {
    for (const [name, original] of Object.entries(module)) {
      if (typeof original !== 'function' || !wanted.test(name)) continue
      undo.push(() => void Reflect.set(module, name, original))
      Reflect.set(module, name, (...words: unknown[]) => {
        calls += 1
        return calls >= n ? stop() : Reflect.apply(original, module, words)
      })
    }
  }
  syncBuiltinESMExports()
  return () => {
    for (const step of undo) step()
    syncBuiltinESMExports()
  }
}
