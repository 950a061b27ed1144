/** What a process that used too much of the processor writes to its standard output before it ends itself. */
export const EXCEEDED = 'exceeded'
/** What one that holds too much memory writes. */
export const OUTGROWN = 'outgrown'
