const KILO = 1024

/** The size of a file as a list says it, such as `850 字节`, `12 KB` or `3.4 MB`. */
export function bytesWords(bytes: number): string {
  if (bytes < KILO) return `${bytes} 字节`
  if (bytes < KILO * KILO) return `${Math.round(bytes / KILO)} KB`
  return `${(bytes / KILO / KILO).toFixed(1)} MB`
}
