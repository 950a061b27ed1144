/** How many files things are shared out to so that each holds about `each`: a power of two. */
export function fileCountOf(things: number, each: number): number {
  return 2 ** Math.max(0, Math.ceil(Math.log2(Math.max(1, things) / each)))
}

/** Which of `files` files has what is found by a key (FNV-1a over its code units). */
export function fileOf(key: string, files: number): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < key.length; index++) hash = Math.imul(hash ^ key.charCodeAt(index), 0x01000193)
  return ((hash ^ (hash >>> 15)) >>> 0) % files
}

/** Which of `files` files has the names of a sound. A sound is what two or more neighbouring characters begin with in pinyin (`cl` of
 *  车辆); the first of two in full (`che-l`), or both (`che-liang`); or, behind `=`, one character or the beginning of its pinyin:
 *  while that is typed on, the file is the same. */
export function nameFileOf(sound: string, files: number): number {
  const [mark = '', first = ''] = sound
  return fileOf(mark === '=' ? mark + first : sound, files)
}
