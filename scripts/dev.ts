import { dev } from 'astro'
import { contentReload } from '../src/build/content-reload.ts'
import { BuildFault } from '../src/build/fault.ts'
import { astroEnvironment } from '../src/build/pages.ts'
import { readSettings } from '../src/build/settings.ts'
import { reportFault } from './build-command.ts'
import { readOptions } from './build-options.ts'

const { root, port, host, language, ...options } = readOptions('dev', process.argv.slice(2))
try {
  const { base, site } = await readSettings(options)
  for (const [name, value] of Object.entries(astroEnvironment({ content: options.content, base, site, language }))) {
    if (value === undefined) delete process.env[name]
    else process.env[name] = value
  }
  await dev({
    root,
    server: { port, host: host ?? 'localhost' },
    integrations: [contentReload(options.content)],
  })
} catch (error) {
  if (!(error instanceof BuildFault)) throw error
  reportFault(error, language)
}
