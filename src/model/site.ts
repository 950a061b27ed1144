import { z } from 'zod'
import { text, webAddress } from './text.ts'

/** Page meta and footer marks of a Chinese government site; each is shown only where given. */
const governmentSchema = z.strictObject({
  siteIdCode: text.optional().meta({ description: '网站标识码' }),
  icp: text.optional().meta({ description: 'ICP备案号' }),
  icpUrl: webAddress.optional().meta({ description: 'ICP备案查询网址' }),
  police: text.optional().meta({ description: '公安备案号' }),
  policeUrl: webAddress.optional().meta({ description: '公安备案查询网址' }),
  organiser: text.optional().meta({ description: '主办单位' }),
  contact: text.optional().meta({ description: '联系方式' }),
  findErrorUrl: webAddress.optional().meta({ description: '网站找错' }),
  sitemapUrl: webAddress.optional().meta({ description: '网站地图' }),
})

/** Who publishes the site and how: `content/site.yaml`. */
export const siteSchema = z
  .strictObject({
    name: text.meta({ description: '网站名称' }),
    region: text.meta({ description: '地区全名，如 河北省秦皇岛市山海关区' }),
    description: text.meta({ description: '一句话介绍，供搜索引擎和转发时使用' }),
    url: z
      .string()
      .regex(/^https?:\/\/[^/\s]+$/, { error: 'origin-not-valid' })
      .meta({ description: '网站来源，不带路径，如 https://budget.example.org' }),
    base: z
      .string()
      .regex(/^\/((?!\.{1,2}\/)[A-Za-z0-9._~-]+\/)*$/, { error: 'base-not-valid' })
      .default('/')
      .meta({ description: '网站所在路径，以 / 开头和结尾' }),
    reportTo: webAddress
      .optional()
      .meta({ description: '读者报告错误的网址或 mailto: 地址；里面的 {title} 和 {address} 换成那一页的标题和网址' }),
    licence: text.optional().meta({ description: '本站整理的数据和页面怎样授权，如 CC BY 4.0' }),
    notice: text.optional().meta({ description: '每页顶端的提示，如“非官方网站，内容取自公开文件”' }),
    government: governmentSchema.default({}).meta({ description: '政府网站的页面标签和页脚标识；不写就不显示' }),
    grading: z
      .strictObject({
        targetFloor: z.boolean().default(true).meta({ description: '是否显示“达标即为…”的推算等级' }),
        unitScale: z.boolean().default(true).meta({ description: '是否显示“按本单位的评价标准是…”' }),
      })
      .default({ targetFloor: true, unitScale: true })
      .meta({ description: '等级的显示' }),
  })
  .meta({ title: '网站设置' })

export type Site = z.infer<typeof siteSchema>
