import MarkdownIt from 'markdown-it'
import { breakableParts } from './blank-runs.ts'

const ALLOWED_LINK = /^(https?:\/\/|mailto:|\.{0,2}\/|#)/i
const ALLOWED_IMAGE = /^\.{0,2}\/(?!\/)/

const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false })
markdown.validateLink = (url) => ALLOWED_LINK.test(url.trim()) && !/^\/\//.test(url.trim())
const drawImage = markdown.renderer.rules.image
markdown.renderer.rules.image = (tokens, index, options, env, self) => {
  const token = tokens[index]
  const source = String(token?.attrGet('src') ?? '')
  if (!token || !drawImage || !ALLOWED_IMAGE.test(source)) return markdown.utils.escapeHtml(token?.content ?? '')
  return drawImage(tokens, index, options, env, self)
}

markdown.renderer.rules.text = (tokens, index) => brokenText(tokens[index]?.content)
markdown.renderer.rules.code_inline = (tokens, index) => `<code>${brokenText(tokens[index]?.content)}</code>`

/** A text as safe HTML in which a long run of ideographic spaces may break. */
function brokenText(text = ''): string {
  return breakableParts(text).map(markdown.utils.escapeHtml).join('<wbr>')
}

/** Markdown → safe HTML blocks. HTML in the source is shown as text; only https, http, mailto and local links, and
 *  only local images, are drawn. */
export function renderProse(source: string): string {
  return markdown.render(source)
}

/** Markdown of one paragraph → safe HTML without the paragraph around it. */
export function renderInline(source: string): string {
  return markdown.renderInline(source)
}
