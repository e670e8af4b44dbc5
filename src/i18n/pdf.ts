import type { Texts } from './text.ts';

/** The PDF edition: what stands on the page, and what a build says of it. */
export const PDF_WORDS = {
  link: { 'zh-CN': '公文版式（PDF，{size}）', en: 'as an official document (PDF, {size})' },
  stage: { 'zh-CN': '排印 PDF', en: 'Printing PDFs' },
  noProgram: {
    'zh-CN':
      'site.yaml 要求“PDF版: 是”，但这台机器上没有排印程序 @myriaddreamin/typst-ts-node-compiler。没有生成新网站，原来的网站不变。请重新运行 npm ci；仍然没有的，运行 npm install @myriaddreamin/typst-ts-node-compiler@0.7.0；暂时不要 PDF 的，改为“PDF版: 尽量”或“PDF版: 否”。',
    en: 'site.yaml asks for PDFs, but the package @myriaddreamin/typst-ts-node-compiler is missing. No site was made. Run npm ci again, or write “PDF版: 尽量” or “PDF版: 否”.',
  },
  noFont: {
    'zh-CN':
      'site.yaml 要求“PDF版: 是”，但这台机器上没有能显示中文的字体。没有生成新网站，原来的网站不变。请安装仿宋、黑体、楷体，或者自由字体（Debian、Ubuntu：apt-get install fonts-noto-cjk）；暂时不要 PDF 的，改为“PDF版: 尽量”或“PDF版: 否”。',
    en: 'site.yaml asks for PDFs, but this machine has no Chinese font. No site was made. Install one (fonts-noto-cjk), or write “PDF版: 尽量” or “PDF版: 否”.',
  },
  skippedProgram: {
    'zh-CN': '没有找到排印程序，这次不生成 PDF 版（site.yaml 写的是“PDF版: 尽量”）。',
    en: 'The printing program is missing: no PDFs this time (site.yaml says “PDF版: 尽量”).',
  },
  skippedFont: {
    'zh-CN': '没有找到中文字体，这次不生成 PDF 版（site.yaml 写的是“PDF版: 尽量”）。',
    en: 'No Chinese font was found: no PDFs this time (site.yaml says “PDF版: 尽量”).',
  },
} satisfies Texts;
