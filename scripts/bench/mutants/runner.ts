import { join, relative, resolve } from 'node:path'
import { createVitest, type Vitest } from 'vitest/node'
import type { Answer, Question } from './messages.ts'

const ROOT = resolve(import.meta.dirname, '../../..')
/** Seconds of processor time in which some test must end, or the code is taken to run without end. */
const MOST_SECONDS = 40

const sources = new Map<string, string>()
let mark = process.cpuUsage()
const touch = () => {
  mark = process.cpuUsage()
}

const vitest = await createVitest(
  'test',
  {
    config: false,
    root: join(ROOT, 'test'),
    include: ['unit/**/*.test.ts'],
    setupFiles: ['unit/seed.ts'],
    watch: false,
    fsModuleCache: false,
    isolate: false,
    pool: 'threads',
    maxWorkers: 1,
    testTimeout: 600_000,
    hookTimeout: 600_000,
    reporters: [{ onTestCaseResult: touch, onTestModuleEnd: touch, onTestModuleQueued: touch }],
  },
  {
    plugins: [{ name: 'mutants', enforce: 'pre', transform: (_code, id) => sources.get(id) }],
  },
)

const project = vitest.getRootProject()
await vitest.standalone()

process.on('message', (question: Question) => {
  failedOf(vitest, question).then(
    (failed) => send({ failed }),
    (error: unknown) => send({ failed: [], error: String(error) }),
  )
})
setInterval(() => {
  const { user, system } = process.cpuUsage(mark)
  if (sources.size === 0 || (user + system) / 1e6 < MOST_SECONDS) return
  send({ failed: [], endless: true })
  process.exit()
}, 500)
send({ failed: [] })

/** The test files that fail. */
async function failedOf(runner: Vitest, { fault, tests }: Question): Promise<string[]> {
  touch()
  const path = fault && join(ROOT, fault.file)
  if (fault && path) sources.set(path, fault.source)
  if (path) runner.invalidateFile(path)
  const specifications = tests.map((test) => project.createSpecification(join(ROOT, test)))
  const { testModules, unhandledErrors } = await runner.runTestSpecifications(specifications)
  sources.clear()
  if (path) runner.invalidateFile(path)
  if (unhandledErrors.length > 0) return [...tests]
  // Vitest answers with the modules of earlier runs as well.
  const failed = testModules.filter((module) => !module.ok()).map(({ moduleId }) => relative(ROOT, moduleId))
  return failed.filter((test) => tests.includes(test))
}

function send(message: Answer): void {
  process.send?.(message)
}
