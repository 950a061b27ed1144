/** How many files the titles are shared out to: one for about every 60 titles, a power of two. */
export function shardCountOf(titles: number): number {
  return 2 ** Math.max(0, Math.ceil(Math.log2(Math.max(1, titles) / 60)))
}

/** Which of `shards` files holds the titles of a key (FNV-1a over its code units). */
export function shardOf(key: string, shards: number): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < key.length; index++) hash = Math.imul(hash ^ key.charCodeAt(index), 0x01000193)
  return ((hash ^ (hash >>> 15)) >>> 0) % shards
}
