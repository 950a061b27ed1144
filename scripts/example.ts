import { shownPath } from '../src/build/shown-path.ts'
import { refusalOf, writeExample } from './example-folder.ts'
import { readExampleOptions } from './example-options.ts'

const { out, options } = readExampleOptions(process.argv.slice(2))
const refusal = refusalOf(out)
if (refusal === undefined) {
  const began = performance.now()
  const count = writeExample(out, options)
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  process.stdout.write(`Wrote ${count} files of a made-up county in ${seconds} s: ${shownPath(out)}\n`)
} else {
  process.stderr.write(`${refusal}\n`)
  process.exitCode = 2
}
