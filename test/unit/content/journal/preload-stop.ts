import fs from 'node:fs'
import { watchSteps } from './steps.ts'

// For `node --import`: the process sends itself STOP_SIGNAL at its STOP_AT-th step on a disk, or as soon as it listens to that
// signal when STOP_AT is `listening`. It says so on standard error, and in the file STOP_LOG how many steps there were when it
// ends by itself.
const { STOP_AT, STOP_SIGNAL = 'SIGKILL', STOP_LOG } = process.env
const write = fs.writeSync
const log = fs.writeFileSync
let steps = 0

function stop(): void {
  write(2, 'stopping\n')
  process.kill(process.pid, STOP_SIGNAL)
}

watchSteps((_, name) => {
  // What comes before the first folder is made is the loading of modules.
  if (steps === 0 && name !== 'mkdirSync') return
  steps += 1
  if (steps === Number(STOP_AT)) stop()
}, false)
process.on('newListener', (name) => {
  if (STOP_AT === 'listening' && name === STOP_SIGNAL) setImmediate(stop)
})
process.on('exit', () => {
  if (STOP_LOG !== undefined) log(STOP_LOG, `${steps}`)
})
