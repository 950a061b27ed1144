import { basename, dirname } from 'node:path'

/** Compiled commands stand in `lib/scripts` of the installed package. */
const INSTALLED = basename(dirname(import.meta.dirname)) === 'lib'

/** How a person calls a command here: through npm in the generator's own repository, else through the package's program. */
export function calledAs(command: string): string {
  return INSTALLED ? `npx mingzhang ${command}` : `npm run ${command} --`
}
