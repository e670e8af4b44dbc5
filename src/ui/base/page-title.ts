/** Longer titles are cut by browsers and search engines anyway; the whole stands in the h1 and in ArticleTitle. */
const MOST = 70;

/** `标题 - 网站名称`; without the name, then cut, where that is longer than 70 characters. */
export function pageTitle(title: string, siteName: string): string {
  if (title === siteName) return title;
  const full = `${title} - ${siteName}`;
  if (full.length <= MOST) return full;
  return title.length <= MOST ? title : `${title.slice(0, MOST - 1)}…`;
}
