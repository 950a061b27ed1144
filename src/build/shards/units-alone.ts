import type { AstroInlineConfig } from 'astro'

/** Astro's settings where only pages of units are rendered. All others are compiled with them all the same, so that names of styles and
 *  scripts are those of the whole site. */
export const UNITS_ALONE: AstroInlineConfig = {
  publicDir: 'none',
  integrations: [
    {
      name: 'units-alone',
      hooks: {
        'astro:build:start': ({ setPrerenderer }) =>
          setPrerenderer((usual) => ({
            ...usual,
            getStaticPaths: async () =>
              (await usual.getStaticPaths()).filter(({ route }) => route.params.includes('unit')),
          })),
      },
    },
  ],
}
