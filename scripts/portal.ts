import { dirname, join } from 'node:path'
import { BuildFault } from '../src/build/fault.ts'
import { shownPath } from '../src/build/shown-path.ts'
import { type Diagnostic, formatDiagnostic } from '../src/faults/diagnostic.ts'
import { say, type Words } from '../src/faults/language.ts'
import { buildPortal } from '../src/portal/build-portal.ts'
import { readPortal } from '../src/portal/read-portal.ts'
import { formatBytes } from './build-command.ts'
import { runCommand } from './command.ts'
import { COMMAND_WORDS } from './command-words.ts'
import { readPortalOptions } from './portal-options.ts'
import { createProgress } from './progress.ts'

await runCommand(async () => {
  const { language, ...options } = readPortalOptions(process.argv.slice(2))
  const began = performance.now()
  const folder = join(shownPath(dirname(options.config)), '/').replace(/^\.\//, '')
  const { portal, diagnostics, diagnose } = readPortal(options.config)
  const lineOf = (diagnostic: Diagnostic): Words => ({
    en: formatDiagnostic(diagnostic, folder, 'en'),
    zh: formatDiagnostic(diagnostic, folder, 'zh'),
  })
  if (!portal) throw new BuildFault(COMMAND_WORDS.portalFaults, diagnostics.map(lineOf))
  const progress = createProgress(process.stdout)
  const note = (sentence: Words) => {
    progress.clear()
    process.stderr.write(`${say(sentence, language)}\n`)
  }
  const built = await buildPortal({ diagnose }, portal, options, {
    report: (step) => progress.step(say(step, language)),
    note,
    refused: (diagnostic) => note(lineOf(diagnostic)),
  }).finally(() => progress.clear())
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  const said = { ...built, kept: 0, size: formatBytes(built.bytes), seconds, out: shownPath(options.out) }
  process.stdout.write(`${say(COMMAND_WORDS.built(said), language)}\n`)
})
