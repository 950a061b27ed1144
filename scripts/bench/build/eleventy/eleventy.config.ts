/** What the configuration of Eleventy takes of it. */
interface Eleventy {
  addGlobalData(name: string, value: string): void
  addExtension(ending: string, options: { readonly key: string }): void
  setUseGitIgnore(use: boolean): void
}

/** Eleventy as the bench runs it: pages of Markdown with front matter, in one layout of plain code, which is the quickest that it has. */
export default function configure(eleventy: Eleventy) {
  eleventy.addExtension('11ty.ts', { key: '11ty.js' })
  eleventy.addGlobalData('layout', 'page.11ty.ts')
  eleventy.setUseGitIgnore(false)
  return { dir: { input: 'content', includes: '../_includes', output: 'public' }, markdownTemplateEngine: false }
}
