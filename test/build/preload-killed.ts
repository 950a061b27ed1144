// For `node --import`: the process is killed instead of the KILLED_AT-th time that it changes something on the disk.
import fs from 'node:fs'
import { stopAt } from '../unit/build/stopped-at.ts'

const CHANGES = /^(?:append|copy|cp|mkdir|mkdtemp|open|rename|rm|utimes|write)/
stopAt(Number(process.env.KILLED_AT), [fs, fs.promises], {
  stop: () => process.kill(process.pid, 'SIGKILL'),
  wanted: CHANGES,
})
