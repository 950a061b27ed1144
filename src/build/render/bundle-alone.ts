import { join } from 'node:path'
import type { AstroIntegration } from 'astro'
import { GENERATOR } from '../generator.ts'

const PROGRAM = join(GENERATOR, 'src/build/render/page-app.ts')

/** Has Astro compile all pages into one program, `page-app.ts`, and render none. `out` is the folder that Astro writes to; `keep` is called
 *  when the program stands finished in a folder of it, which Astro removes afterwards. */
export function bundleAlone(out: string, keep: () => void): AstroIntegration {
  return {
    name: 'bundle-alone',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        const input = { build: { rolldownOptions: { input: PROGRAM } } }
        const configEnvironment = (name: string) => (name === 'prerender' ? input : undefined)
        updateConfig({ vite: { plugins: [{ name: 'page-app', configEnvironment }] } })
      },
      'astro:build:start': ({ setPrerenderer }) => {
        // Where it writes to another place than below the working folder, Astro has the program stand there: in this package.
        process.chdir(out)
        setPrerenderer({
          name: 'bundle-alone',
          setup: async () => keep(),
          getStaticPaths: async () => [],
          render: () => Promise.reject(new Error('Pages are rendered from the bundle.')),
        })
      },
    },
  }
}
