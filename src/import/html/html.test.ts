import { describe, expect, it } from 'vitest';
import { html } from '../formats/html.ts';
import { type ImportedDocument, isRefusal } from '../imported-document.ts';

const taken = async (page: string | Uint8Array, files: { readonly [name: string]: Uint8Array } = {}) => {
  const [result] = await html.read(Buffer.from(page), '旧页.html', {
    split: false,
    beside: (name) => files[name] ?? null,
  });
  if (!result || isRefusal(result)) throw new Error(`refused: ${result?.reason}`);
  return result satisfies ImportedDocument;
};

const BODY = `
<p style="text-align:center"><span style="font-weight:bold">示例县人民政府办公室</span></p>
<p style="text-align:center"><b>关于做好防汛工作的通　知</b></p>
<p align="center">示政办发〔2026〕12号</p>
<p>各乡镇人民政府：</p>
<p>为做好防汛工作，现通知如下：</p>
<p><b>一、压实责任</b></p><p>各乡镇负总责，24小时值班。</p>
<p>（一）巡查；</p><p>（二）抢险。</p>
<p><img src="./图%201.png" alt="巡查路线"><img src="https://other.example/x.gif"></p>
<p style="display:none">博彩</p>
<p>示例县人民政府办公室 &nbsp; &nbsp;</p><p>2026年6月1日&nbsp;</p>`;

const PAGE = `<!doctype html><html><head><meta charset="utf-8"><title>示例县人民政府办公室关于做好防汛工作的通知_示例县</title>
<meta name="ArticleTitle" content="示例县人民政府办公室关于做好防汛工作的通知"><meta name="PubDate" content="2026-06-03 09:30"></head>
<body><div class="nav"><a href="/">首页</a> &gt; <a href="/zf">政府信息公开</a></div>
<table class="facts"><tr><td>索 引 号：</td><td>000001/2026-00012</td><td>发文机关：</td><td>示例县人民政府办公室</td></tr>
<tr><td>成文日期：</td><td>2026年06月01日</td><td>发文字号：</td><td>示政办发〔2026〕12号</td></tr></table>
<div id="zoom">${BODY}</div>
<div class="share">分享到：微信</div><div class="footer">版权所有 示例县</div><script>var a = 1;</script></body></html>`;

describe('a page of a government site', () => {
  it('gives its facts, from labels and meta tags first, and its text without the junk around it', async () => {
    const document = await taken(PAGE);
    expect(document).toMatchObject({
      title: { value: '示例县人民政府办公室关于做好防汛工作的通知' },
      documentNumber: { value: '示政办发〔2026〕12号' },
      issuers: [{ value: '示例县人民政府办公室' }],
      dateAdopted: { value: '2026-06-01' },
      datePublished: { value: '2026-06-03' },
    });
    expect(document.body).toMatch(/^各乡镇人民政府：\n\n为做好防汛工作/u);
    expect(document.body).toContain('## 一、压实责任');
    // Items without a text of their own are no headings.
    expect(document.body).toContain('\n\n（一）巡查；\n\n（二）抢险。');
    for (const junk of ['首页', '分享', '版权', 'var a', '索', '博彩']) expect(document.body).not.toContain(junk);
    expect(document.notes).toEqual(['hiddenText', 'lostImages']);
  });

  it('takes pictures that lie beside it', async () => {
    const document = await taken(PAGE, { '图 1.png': new Uint8Array([1]) });
    expect(document.body).toContain('![巡查路线](asset:%E5%9B%BE%201.png)');
    expect([...document.images.keys()]).toEqual(['图 1.png']);
  });

  it('finds the text in a page that marks nothing', async () => {
    const bare = PAGE.replace('id="zoom"', '').replaceAll(/<meta name="(?:ArticleTitle|PubDate)"[^>]*>/gu, '');
    const document = await taken(bare);
    expect(document.title.value).toBe('示例县人民政府办公室关于做好防汛工作的通知');
    expect(document.body).toContain('24小时值班');
    expect(document.body).not.toContain('版权');
  });

  it('reads a page in the encoding that it declares', async () => {
    // 示例县 in GB18030.
    const name = Buffer.from([0xca, 0xbe, 0xc0, 0xfd, 0xcf, 0xd8]);
    const page = Buffer.concat([
      Buffer.from('<meta charset="gb2312"><h1>'),
      name,
      Buffer.from('</h1><p>'),
      name,
      Buffer.from('</p>'),
    ]);
    const document = await taken(page);
    expect(document.title.value).toBe('示例县');
    expect(document.body).toBe('示例县');
  });

  it('refuses bytes of no known encoding', async () => {
    const [result] = await html.read(Buffer.from([0x3c, 0x70, 0x3e, 0xff, 0xfe, 0xff]), 'x.html', {
      split: false,
      beside: () => null,
    });
    expect(result).toMatchObject({ reason: 'not-utf8' });
  });

  it('keeps a table of figures and opens a table of layout', async () => {
    const document = await taken(
      `<h1>甲办法</h1><table><tr><td><p>第一条 按下表收费。</p><table><tr><th>项目</th><th>元</th></tr><tr><td>换证</td><td>10</td></tr></table></td></tr></table>`,
    );
    expect(document.body).toMatch(/^第一条 按下表收费。\n\n\| 项目 \| 元 +\|\n/u);
  });
});
