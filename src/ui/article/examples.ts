import type { Example } from '../example.ts';

/** An invented measure with chapters, articles, items, a table, a note, a footnote and a signature. */
export const MEASURE = `<p>各乡镇人民政府，县政府各部门：</p>
<p>《示例县生活垃圾分类管理办法》已经2026年2月26日县政府第41次常务会议通过，现印发给你们，请认真贯彻执行。</p>
<h2 id="c1">第一章 总则</h2>
<p id="t1"><strong class="article">第一条</strong> 为了加强生活垃圾分类管理，改善城乡人居环境，促进资源回收利用，根据<a class="citation" href="/policies/law/">《中华人民共和国固体废物污染环境防治法》</a>等法律、法规，结合本县实际，制定本办法。</p>
<p id="t2"><strong class="article">第二条</strong> 本县行政区域内生活垃圾的分类投放、收集、运输、处理及其监督管理，适用本办法。</p>
<p id="t3"><strong class="article">第三条</strong> 生活垃圾分为下列四类：</p>
<p>（一）可回收物，是指适宜回收、可循环利用的生活废弃物；</p>
<p>（二）有害垃圾，是指对人体健康或者自然环境造成直接或者潜在危害的生活废弃物；</p>
<p>（三）厨余垃圾，是指易腐烂的、含有机质的生活废弃物<sup><a href="#fn-1" id="fnref-1" data-footnote-ref aria-describedby="footnote-label">1</a></sup>；</p>
<p>（四）其他垃圾，是指除前三项以外的生活废弃物。</p>
<h2 id="c2">第二章 投放和收集</h2>
<h3 id="c2s1">第一节 投放</h3>
<p id="t4"><strong class="article">第四条</strong> 单位和个人应当按照规定的时间、地点和方式投放生活垃圾，投放时间为每日6时至9时、17时至21时。投放标准见<a href="#t5">第五条</a>，也可以登录<a class="external" href="https://www.example.com/guide" rel="noopener external">分类查询网站</a>查询，联系邮箱 fenlei@example.gov.cn，热线 12345 转 8 号。</p>
<div class="note" role="note"><p class="container-title">说明</p><p>首次违反投放规定的，以教育、引导为主。</p></div>
<p id="t5"><strong class="article">第五条</strong> 居住区收集容器按照下表设置：</p>
<section class="table-scroll" tabindex="0" aria-label="居住区分类收集容器设置标准"><table><caption>居住区分类收集容器设置标准</caption><thead><tr><th scope="col">居住户数</th><th scope="col">容器组数</th><th scope="col">每组容积（升）</th><th scope="col">厨余容器（个）</th><th scope="col">清运次数（次／日）</th><th class="text-right" scope="col">单价（元）</th></tr></thead><tbody><tr><th scope="row">300户以下</th><td>1</td><td>240</td><td>2</td><td>2</td><td class="text-right">1,280.00</td></tr><tr><th scope="row">300—800户</th><td>3</td><td>240</td><td>5</td><td>2</td><td class="text-right">3,840.00</td></tr><tr><th scope="row">800户以上</th><td>5</td><td>660</td><td>9</td><td>3</td><td class="text-right">12,600.50</td></tr></tbody></table></section>
<h3 id="c2s2">第二节 收集和运输</h3>
<p id="t6"><strong class="article">第六条</strong> 收集、运输单位应当遵守下列规定：</p>
<ol><li>按照规定的频次、时间收集；</li><li>密闭运输，不得沿途丢弃、遗撒；<ul><li>运输车辆应当标明类别；</li><li>不得混装。</li></ul></li><li>建立台账，如实记录来源、种类、数量和去向。</li></ol>
<h2 id="c3">第三章 法律责任</h2>
<p id="t7"><strong class="article">第七条</strong> 违反本办法第四条规定的，由县综合行政执法局责令改正；情节严重的，依照法律、法规处以罚款。</p>
<div class="warning" role="note"><p class="container-title">注意</p><p>本条自2026年7月1日起执行。</p></div>
<h2 id="c4">第四章 附则</h2>
<p id="t8"><strong class="article">第八条</strong> 本办法自2026年5月1日起施行，有效期五年。<a href="/policies/2019/waste/">《示例县城区生活垃圾管理暂行办法》（示政发〔2019〕21号）</a>同时废止。</p>
<div class="signature"><p>示例县人民政府</p><p>2026年3月1日</p></div>
<p class="annotation">（此件公开发布）</p>
<section data-footnotes class="footnotes"><h2 id="footnote-label">脚注</h2><ol><li id="fn-1"><p>包括食材废料、剩菜剩饭、果皮等。 <a href="#fnref-1" data-footnote-backref="" aria-label="返回正文 1" class="data-footnote-backref">↩</a></p></li></ol></section>`;

export const NEWS = `<p>3月4日上午，全县春季农业生产现场会在临水镇召开。</p><p>会议要求，抢抓农时，落实高标准农田管护责任，<strong>确保春耕用水。</strong>当天，与会人员查看了三处灌溉工程。</p><blockquote><p>把水送到田头，才算完工。</p></blockquote><p>据统计，全县已备足春耕种子 1,240 吨。</p>`;

export const examples: readonly Example<{ html: string; tone?: 'official' | 'plain' }>[] = [
  { name: 'official', props: { html: MEASURE, tone: 'official' } },
  { name: 'plain', props: { html: NEWS } },
];
