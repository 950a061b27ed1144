/** Shown while nothing is asked. */
export const IDLE = '写几个字，或者选一个条件。'
/** Shown while the index is being fetched, and when it cannot be. */
export const LOADING = '正在查找……'
export const FAILED = '搜索没有载入成功。请检查网络后再试，或从下面的单位进入。'
