import { type ServeOptions, serveSite } from '../src/build/serve.ts'

/** Serves a built site until the person stops it, and says where. */
export async function runServer(folder: string, options: ServeOptions): Promise<void> {
  const { address } = await serveSite(folder, options)
  if (options.port !== 0 && new URL(address).port !== String(options.port))
    process.stdout.write(`Port ${options.port} is in use; a free one is taken.\n`)
  process.stdout.write(`Serving at ${address} (Ctrl+C stops it)\n`)
}
