import type { Words } from '../../faults/language.ts'
import type { DataSizes } from '../write-data.ts'
import type { Bundle } from './bundle.ts'
import { type RenderSettings, renderEnvironment } from './environment.ts'
import { runProgram } from './run-program.ts'

const PROGRAM = new URL('./render-pages.ts', import.meta.url)
/** A page leaves much behind that lives as long as the page: with room for some pages more, nearly nothing of it is ever copied. */
const FLAGS = ['--max-semi-space-size=64']

/** Renders the pages of a bundle into `out`, in a process of its own: so that the search index can be built on the other core, and
 *  nothing of the pages stays in memory. It is told the sizes of the files of data once they are written, and stopped where they cannot be.
 *  `written` is told the files as they are written, some at a time. Returns how many seconds of work it took. Throws a BuildFault with
 *  the words of what failed, the system's refusal when those tell of one, or what `written` throws. */
export function writePages(
  settings: RenderSettings & { readonly bundle: Bundle; readonly out: string },
  sizes: Promise<DataSizes>,
  written: (files: readonly string[]) => void,
): Promise<number> {
  const { bundle, out } = settings
  const environment = { ...renderEnvironment(settings), MINGZHANG_ENTRY: bundle.entry, MINGZHANG_OUT: out }
  const heard = (told: object) => {
    if ('files' in told && Array.isArray(told.files)) written(told.files.map(String))
  }
  return runProgram({ program: PROGRAM, environment, out, flags: FLAGS, heard, tell: sizes }, notRendered)
}

function notRendered(end: number | string | null): Words {
  return { en: `The pages could not be rendered (${end}).`, zh: `页面没能生成（${end}）。` }
}
