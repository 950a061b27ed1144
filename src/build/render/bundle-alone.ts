import { join } from 'node:path'
import type { AstroIntegration } from 'astro'
import { GENERATOR } from '../generator.ts'

const PROGRAM = join(GENERATOR, 'src/build/render/page-app.ts')

/** Has Astro compile all pages into one program, `page-app.ts`, and render none. `keep` is called when that program stands finished
 *  in its half-way folder, which Astro removes afterwards. */
export function bundleAlone(keep: () => void): AstroIntegration {
  return {
    name: 'bundle-alone',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        const input = { build: { rolldownOptions: { input: PROGRAM } } }
        const configEnvironment = (name: string) => (name === 'prerender' ? input : undefined)
        updateConfig({ vite: { plugins: [{ name: 'page-app', configEnvironment }] } })
      },
      'astro:build:start': ({ setPrerenderer }) =>
        setPrerenderer({
          name: 'bundle-alone',
          setup: async () => keep(),
          getStaticPaths: async () => [],
          render: () => Promise.reject(new Error('Pages are rendered from the bundle.')),
        }),
    },
  }
}
