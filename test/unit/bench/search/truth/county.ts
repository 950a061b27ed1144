/** The page of a project, as short as one can be that has every part that the truth looks at. */
export const PROJECT_HTML = `<!doctype html><html lang="zh-CN"><body><header>站名</header><main id="main">
<div class="running" aria-hidden="true">页眉</div><nav>首页</nav>
<article><h1>图书<wbr>购置费 <small>云溪县教育局 <span class="whole">2024年</span></small></h1>
<dl class="answers"><div><dt>多少钱</dt><dd><span class="figure">9.6万元</span></dd></div></dl></article>
<section aria-labelledby="plan"><h2 id="plan">钱花得怎样</h2><p class="lede">花了多少。</p>
<dl class="facts"><div><dt>年初预算</dt><dd>96000.00 元</dd></div></dl>
<section class="scroll" aria-labelledby="months"><table><tbody><tr><th scope="row">7月底</th>
<td>8.14% <small>7,689.00</small></td></tr></tbody></table></section></section>
<section aria-labelledby="indicators"><h2 id="indicators">指标</h2><table class="indicators"><tbody>
<tr id="i-1"><th scope="row"><a class="permalink" href="#i-1">1<span class="visually-hidden">固定网址</span></a> 购书册数</th>
<td>≥5300册 <span class="together">→ 5000册</span></td><td><span class="missed">未达到</span></td></tr>
<tr><td><small>偏差原因：受天气影响，施工期缩短；得 5/9 分</small></td></tr></tbody></table></section>
<section aria-labelledby="findings"><h2 id="findings">可以问的问题</h2><ol><li>为什么没有得满分</li></ol></section>
<section aria-labelledby="years"><table><tbody><tr><th><a href="/2023/101001/a1/">2023年</a></th><td>112,000.00</td></tr></tbody></table></section>
<section aria-labelledby="money"><h2 id="money">预算和用途</h2><dl class="facts"><div><dt>预算数</dt><dd>96000.00 元</dd></div>
<div><dt>资金用途</dt><dd>为四辆公车续保，保障执法</dd></div><div><dt>项目编码</dt><dd class="mono">13980222AZ</dd></div>
<div><dt>填报单位</dt><dd>未填</dd></div></dl></section>
<nav class="pager">上一个</nav></main><footer>页脚</footer></body></html>`

/** A page with the self-appraisal of that project and of one that no page is known of. */
export const APPRAISALS_HTML = `<main><h1>绩效自评</h1>
<section aria-labelledby="appraisal-1"><h2 id="appraisal-1">图书购置费</h2>
<p class="lede">部门自评 43 分。<a href="/2024/101001/a1/">项目页</a></p>
<dl class="facts"><div><dt>存在问题</dt><dd>预算执行偏慢。</dd></div></dl></section>
<section aria-labelledby="appraisal-2"><h2 id="appraisal-2">别的项目</h2>
<dl class="facts"><div><dt>存在问题</dt><dd>无</dd></div></dl></section></main>`

/** The page of the project's department. */
export const DEPARTMENT_HTML = `<main><h1>云溪县教育局 <span class="whole">2024年</span></h1>
<section aria-labelledby="projects"><table><tbody><tr><th scope="row"><a href="/2024/101001/a1/">图书购置费</a></th></tr></tbody></table></section>
<section aria-labelledby="goals"><ol><li><a class="label">1.</a>办好教育</li></ol></section></main>`
