import { type ServeOptions, serveSite } from '../src/build/serve.ts'
import { type Language, say } from '../src/faults/language.ts'
import { COMMAND_WORDS } from './command-words.ts'

/** Serves a built site until the person stops it, and says where. */
export async function runServer(
  folder: string,
  { language, ...options }: ServeOptions & { readonly language: Language },
): Promise<void> {
  const { address } = await serveSite(folder, options)
  if (options.port !== 0 && new URL(address).port !== String(options.port))
    process.stdout.write(`${say(COMMAND_WORDS.portInUse(options.port), language)}\n`)
  process.stdout.write(`${say(COMMAND_WORDS.serving(address), language)}\n`)
}
