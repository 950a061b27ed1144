import { dirname, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { BuildOptions } from '../src/build/build-site.ts'
import type { ServeOptions } from '../src/build/serve.ts'

const FLAGS = {
  content: { type: 'string', words: '--content DIR   the content folder; else content/' },
  out: { type: 'string', words: '--out DIR       the folder of the built site; else dist/' },
  base: { type: 'string', words: '--base /p/      path that the site stands under; else from site.yaml' },
  site: {
    type: 'string',
    words: '--site URL      origin of the site, such as https://budget.example.org; else from site.yaml',
  },
  port: { type: 'string', words: '--port NUMBER   port to serve at; else 4321, or any free one when it is taken' },
  host: { type: 'string', words: '--host ADDRESS  address to listen at, such as 0.0.0.0; else this computer only' },
  strict: {
    type: 'boolean',
    words: '--strict        print every finding (审查要点) too, and exit with 1 when there is one',
  },
} as const

type Flag = keyof typeof FLAGS

const BUILD_FLAGS = ['content', 'out', 'base', 'site'] as const
const SERVE_FLAGS = ['port', 'host'] as const

/** The flags that each command takes. */
const COMMANDS = {
  build: BUILD_FLAGS,
  site: [...BUILD_FLAGS, ...SERVE_FLAGS],
  'site:example': ['base', 'site', ...SERVE_FLAGS],
  preview: ['out', ...SERVE_FLAGS],
  dev: ['content', 'base', 'site', ...SERVE_FLAGS],
  check: ['content', 'strict'],
  schema: ['content'],
} as const satisfies Record<string, readonly Flag[]>

/** What the command line of a command that builds or serves says, paths made absolute. */
export interface CommandOptions extends BuildOptions, Omit<ServeOptions, 'base'> {
  /** Whether findings are faults. */
  readonly strict: boolean
}

/** Reads a command's flags. `--help` prints the usage and ends the process; a wrong flag is reported with the usage and ends
 *  it with code 2. */
export function readOptions(command: keyof typeof COMMANDS, args: readonly string[]): CommandOptions {
  const names: readonly Flag[] = COMMANDS[command]
  try {
    const { help, ...values } = parseFlags(names, args)
    if (help) {
      process.stdout.write(usageOf(command))
      return process.exit(0)
    }
    const root = dirname(import.meta.dirname)
    return {
      root,
      content: resolve(values.content ?? join(root, 'content')),
      out: resolve(values.out ?? join(root, 'dist')),
      port: portOf(values.port),
      strict: values.strict ?? false,
      ...(values.base !== undefined && { base: values.base }),
      ...(values.site !== undefined && { site: values.site }),
      ...(values.host !== undefined && { host: values.host }),
    }
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    process.stderr.write(`${message}\n\n${usageOf(command)}`)
    return process.exit(2)
  }
}

function usageOf(command: keyof typeof COMMANDS): string {
  const flags = [...COMMANDS[command].map((name) => FLAGS[name].words), '-h, --help      print this']
  return `Usage: npm run ${command} -- [flags]\n${flags.map((words) => `  ${words}\n`).join('')}`
}

function parseFlags(
  names: readonly Flag[],
  args: readonly string[],
): Partial<Record<Exclude<Flag, 'strict'>, string>> & { readonly help?: boolean; readonly strict?: boolean } {
  const options = Object.fromEntries(names.map((name) => [name, { type: FLAGS[name].type }]))
  return parseArgs({ args: [...args], options: { ...options, help: { type: 'boolean', short: 'h' } } }).values
}

function portOf(text = '4321'): number {
  if (/^\d{1,5}$/.test(text) && Number(text) <= 65_535) return Number(text)
  throw new Error(`--port “${text}” is not a number from 0 to 65535.`)
}
