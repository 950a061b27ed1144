import { runInOwnProcess } from '../../../../src/import/own-process/run-in-own-process.ts'

/** A command that waits for a document; the process that reads it says in the file named which one it is. */
const [, , name = ''] = process.argv
await runInOwnProcess(new URL('./workers/telling.ts', import.meta.url), { name, bytes: new Uint8Array(0) })
