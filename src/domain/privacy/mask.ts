/** How values are shown: enough to find the place, too little to know the person. */

/** First 6 and last 4, the day of birth hidden. */
export function maskIdNumber(code: string): string {
  return code.length === 18
    ? `${code.slice(0, 6)}********${code.slice(14)}`
    : `${code.slice(0, 6)}******${code.slice(-3)}`;
}

/** First 3 and last 4. */
export function maskMobile(digits: string): string {
  return `${digits.slice(0, 3)}****${digits.slice(-4)}`;
}

/** The last 4. */
export function maskAccount(digits: string): string {
  return `${'*'.repeat(Math.max(4, digits.length - 4))}${digits.slice(-4)}`;
}

/** First and last character; the middle is hidden whatever its length. */
export function maskCode(code: string): string {
  return code.length < 4 ? '***' : `${code.slice(0, 2)}***${code.slice(-1)}`;
}

/** The first letter and the domain. */
export function maskEmail(address: string): string {
  const at = address.indexOf('@');
  return `${address.slice(0, 1)}***${address.slice(at)}`;
}

/** Up to the village or community: what stands before the first number. */
export function maskResidence(address: string): string {
  const at = address.search(/[0-9０-９一二三四五六七八九十]{1,9}(?:号|栋|幢|弄|组|单元|室)/u);
  return `${address.slice(0, at < 0 ? 6 : at)}***`;
}

/** 张三 → 张*, 欧阳明 → 欧*明, 李小明 → 李*明. */
export function maskName(name: string): string {
  const characters = [...name];
  if (characters.length < 2) return '*';
  return characters.length === 2 ? `${characters[0]}*` : `${characters[0]}*${characters.at(-1)}`;
}
