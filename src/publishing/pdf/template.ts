import { literal } from './typst-text.ts';

export interface Paper {
  readonly title: string;
  readonly author: string | null;
  /** 发文字号, above the title. */
  readonly number: string | null;
  /** `YYYY-MM-DD`: the only date in the file. */
  readonly date: string | null;
  /** `zh`, `en`. */
  readonly language: string;
  /** Words behind the text of every page: the text holds no more. */
  readonly mark: string | null;
  /** Content of Typst. */
  readonly body: string;
  /** 版记: who published it, and when. */
  readonly imprint: readonly string[];
  /** Content of Typst below the imprint: address and QR code. */
  readonly foot: string;
}

/** Fonts by role, the standard's own first, free ones after them; the first that the machine has is taken. */
export const FONTS = {
  title: [
    'FZXiaoBiaoSong-B05S',
    'FZXiaoBiaoSong-B05',
    'Source Han Serif SC',
    'Noto Serif CJK SC',
    'SimSun',
    'Songti SC',
  ],
  fang: [
    'FangSong_GB2312',
    'FangSong',
    'STFangsong',
    'Zhuque Fangsong (technical preview)',
    'Source Han Serif SC',
    'Noto Serif CJK SC',
    'SimSun',
  ],
  kai: ['KaiTi_GB2312', 'KaiTi', 'STKaiti', 'LXGW WenKai', 'Source Han Serif SC', 'Noto Serif CJK SC', 'SimSun'],
  hei: ['SimHei', 'STHeiti', 'Source Han Sans SC', 'Noto Sans CJK SC', 'Microsoft YaHei'],
} as const;

const list = (fonts: readonly string[]) => `(${fonts.map(literal).join(', ')})`;

/** 公文 by GB/T 9704—2012: 版心 156 × 225 mm, 22 lines of 28 characters of 3号. */
export function typstDocument(paper: Paper): string {
  const [year, month, day] = (paper.date ?? '').split('-').map(Number);
  const date = year && month && day ? `datetime(year: ${year}, month: ${month}, day: ${day})` : 'none';
  return `
#set document(title: ${literal(paper.title)}, author: ${paper.author ? literal(paper.author) : '()'}, date: ${date})
#let fang = ${list(FONTS.fang)}
#let kai = ${list(FONTS.kai)}
#let hei = ${list(FONTS.hei)}
#let gap = 4.65mm
#set text(font: fang, size: 5.57mm, lang: ${literal(paper.language)}, top-edge: 0.88em, bottom-edge: -0.12em, cjk-latin-spacing: none, fallback: true)
#set par(leading: gap, spacing: gap, justify: true, first-line-indent: (amount: 2em, all: true))
#set page(paper: "a4", margin: (top: 37mm, bottom: 35mm, left: 28mm, right: 26mm), footer-descent: 7mm,
  footer: context {
    let number = counter(page).get().first()
    align(if calc.odd(number) { right } else { left }, pad(x: 5mm, text(size: 14pt)[— #number —]))
  },
  background: ${paper.mark ? `rotate(-35deg, text(font: hei, size: 54pt, weight: "bold", fill: luma(225), ${literal(paper.mark)}))` : 'none'})
#set list(indent: 2em, spacing: gap)
#set enum(indent: 2em, spacing: gap)
#show heading: set text(size: 5.57mm, weight: "regular")
#show heading: set block(above: gap, below: gap, sticky: true)
#show heading: it => block(pad(left: 2em, it.body))
#show heading.where(level: 2): set text(font: hei)
#show heading.where(level: 3): set text(font: kai)
#show heading.where(level: 1): it => align(center, block(below: 10.22mm, text(font: ${list(FONTS.title)}, size: 22pt, { set par(leading: 11pt, justify: false); it.body })))
#let gw-small(body) = { set text(size: 10.5pt); set par(leading: 6pt, spacing: 6pt, first-line-indent: 0em); body }
#let gw-aside(body) = block(width: 100%, stroke: (left: 0.7mm), inset: (left: 4mm, y: 1mm), gw-small({
  show heading: set text(size: 12pt); show heading: it => block(it.body); body }))
#let gw-plain(body) = { set par(first-line-indent: 0em, justify: false); par(body) }
#let gw-flush(body) = { set par(first-line-indent: 0em); par(body) }
#let gw-signature(body) = block(width: 100%, breakable: false, pad(right: 4em, align(right, body)))
#let gw-article(body) = text(font: hei, body)
#let gw-caption(body) = block(sticky: true, text(size: 10.5pt, font: hei, body))
#let gw-picture(path, alt) = block(width: 100%, image(path, alt: if alt == "" { "—" } else { alt }, width: 100%))
#let gw-facts(..cells) = block(width: 100%, { set text(size: 10.5pt); set par(leading: 6pt, first-line-indent: 0em, justify: false)
  grid(columns: (7em, 1fr), row-gutter: 6pt, column-gutter: 3mm, ..cells) })
#let gw-table(columns, labels, ..cells) = layout(size => {
  set text(size: if columns > 8 { 8pt } else { 10.5pt })
  set par(leading: 5pt, first-line-indent: 0em, justify: false)
  show table.cell.where(y: 0): set text(font: hei)
  let whole = table(columns: if labels == 0 { columns } else { (1.2em,) * (labels - 1) + (1fr,) + (auto,) * (columns - labels) },
    inset: if columns > 8 { 0.8mm } else { 1.5mm }, stroke: 0.4pt, ..cells)
  block(width: 100%, breakable: measure(width: size.width, whole).height > 220mm, whole)
})

${paper.number ? `#align(center, block(below: 8mm, width: 100%, inset: (bottom: 4mm), stroke: (bottom: 0.5mm), ${literal(paper.number)}))` : ''}
#heading(level: 1, ${literal(paper.title)})

${paper.body}

#v(12mm)
#block(breakable: false, width: 100%, {
  block(width: 100%, inset: (x: 5.57mm, y: 2.5mm), stroke: (top: 0.35mm, bottom: 0.35mm), { set text(size: 14pt); set par(first-line-indent: 0em); grid(columns: (1fr, auto), ${paper.imprint.map(literal).join(', ')}) })
  gw-small[${paper.foot}]
})
`;
}
