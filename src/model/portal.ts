import { z } from 'zod'
import { siteSchema } from './site.ts'
import { text } from './text.ts'

/** So many sites a portal lists at most. */
const MOST_SITES = 1000

const listedSchema = z.strictObject({
  address: z
    .string()
    .max(500, { error: 'site-address-not-valid' })
    .regex(/^https?:\/\/[A-Za-z0-9.[\]:-]+\/((?!\.{1,2}\/)[A-Za-z0-9._~-]+\/)*$/, { error: 'site-address-not-valid' })
    .meta({ description: '网站首页的网址，以斜杠结尾，如 https://budget.example.org/' }),
  name: text.optional().meta({ description: '在门户里怎么称呼；不写就用网站自己的名称' }),
})

/** A portal, which is a site of sites: `portal.yaml`. It says of itself what a site does, and names the sites. */
export const portalSchema = siteSchema
  .omit({ grading: true })
  .extend({
    sites: z
      .array(listedSchema)
      .refine((sites) => sites.length > 0, { error: 'sites-missing' })
      .refine((sites) => sites.length <= MOST_SITES, { error: 'too-many-sites' })
      .meta({ description: '各网站的网址' }),
  })
  .meta({ title: '门户设置' })

/** A portal's settings. */
export type Portal = z.infer<typeof portalSchema>

/** A site that a portal lists. */
export type ListedSite = Portal['sites'][number]
