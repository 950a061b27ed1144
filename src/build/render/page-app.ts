// The program that all pages are compiled into, as `render-pages.ts` imports it.

import { StaticPaths } from 'astro:static-paths'
import type { RouteData } from 'astro'
import { App } from 'astro/app'
import { createApp } from 'astro/app/entrypoint'

/** A page that can be rendered. */
interface PagePath {
  /** Its path below the site's base, without slashes at the ends. */
  readonly path: string
  readonly route: RouteData
}

/** What a bundle of pages gives. */
export interface PageApp {
  /** All pages, as `getStaticPaths` of each tells. */
  readonly paths: () => Promise<readonly PagePath[]>
  /** Renders a page whole. Throws what the page throws. */
  readonly render: (page: PagePath, address: URL) => Promise<Uint8Array>
}

class StrictApp extends App {
  /** No page stands in for one that failed. */
  override renderError(_: Request, { status, error }: { status: number; error?: unknown }): Promise<Response> {
    throw error ?? new Error(`A page answered ${status}.`)
  }
}

const app = new StrictApp(createApp().manifest, false)

export const pages: PageApp = {
  paths: async () =>
    (await new StaticPaths(app).getAll()).map(({ pathname, route }) => ({
      path: pathname.replace(/^\//, '').replace(/\/$/, ''),
      route,
    })),
  render: async ({ route }, address) => (await app.render(new Request(address), { routeData: route })).bytes(),
}
