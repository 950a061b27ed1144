import { dev } from 'astro'
import { contentReload } from '../src/build/content-reload.ts'
import { cacheFolder, recordFolder } from '../src/build/hold.ts'
import { astroConfig } from '../src/build/render/astro-config.ts'
import { renderEnvironment } from '../src/build/render/environment.ts'
import { serveData } from '../src/build/serve-data.ts'
import { placed, readSettings } from '../src/build/settings.ts'
import { ReadingMemory } from '../src/content/cache/reading-memory.ts'
import { unitRecords } from '../src/content/read/read-content.ts'
import { siteDossierOf } from '../src/dossier/site-dossier.ts'
import { readOptions } from './build-options.ts'
import { runCommand } from './command.ts'
import { sayRecovery } from './say-recovery.ts'
import { settle } from './settle.ts'

await runCommand(async () => {
  const { root, out, port, host, language, ...options } = readOptions('dev', process.argv.slice(2))
  await sayRecovery(out, language)
  settle(options.content, language)
  const records = recordFolder(root)
  const memory = new ReadingMemory(unitRecords(records, options.content))
  const read = () => readSettings({ ...options, records: memory })
  const { base, site } = await read()
  const settings = { content: options.content, base, site, language, records }
  for (const [name, value] of Object.entries(renderEnvironment(settings))) {
    if (value === undefined) delete process.env[name]
    else process.env[name] = value
  }
  await dev({
    ...astroConfig(cacheFolder(root), { base, site }),
    server: { port, host: host ?? 'localhost' },
    integrations: [contentReload(options.content), serveData(async () => siteDossierOf(placed(await read())))],
  })
})
