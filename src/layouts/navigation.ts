/** A page that the head or the foot of every page leads to. */
interface Door {
  readonly name: string
  /** From the site's root. */
  readonly path: string
}

/** Where the head and the foot of every page lead. */
export interface Navigation {
  readonly head: readonly Door[]
  readonly foot: readonly Door[]
}

/** Those of a site. */
export const SITE_NAVIGATION: Navigation = {
  head: [
    { name: '项目', path: '/projects/' },
    { name: '单位', path: '/units/' },
    { name: '变化', path: '/changes/' },
    { name: '审查要点', path: '/findings/' },
    { name: '数据', path: '/data/' },
  ],
  foot: [
    { name: '单位历年', path: '/units/' },
    { name: '项目比较', path: '/compare/' },
    { name: '现成的问题', path: '/questions/' },
    { name: '关于本站', path: '/about/' },
    { name: '名词解释', path: '/glossary/' },
    { name: '审查要点', path: '/findings/' },
  ],
}

/** Those of a portal, which is a site of sites. */
export const PORTAL_NAVIGATION: Navigation = {
  head: [
    { name: '各网站', path: '/sites/' },
    { name: '单位', path: '/units/' },
    { name: '搜索', path: '/search/' },
    { name: '关于', path: '/about/' },
  ],
  foot: [],
}
