import fs from 'node:fs'
import { holdBuild } from '../../../src/build/hold.ts'
import { placeBuild } from '../../../src/build/swap.ts'
import { stopAt } from './stopped-at.ts'

// Places a site as a build does, and is killed when the last site has been moved aside and the new one is not in yet.
const [root = '', stage = '', out = ''] = process.argv.slice(2)
await holdBuild(root, out)
stopAt(2, [fs], { stop: () => process.kill(process.pid, 'SIGKILL'), wanted: /^renameSync$/ })
await placeBuild(stage, out)
