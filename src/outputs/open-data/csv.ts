const BYTE_ORDER_MARK = '\uFEFF';
/** What a spreadsheet would run as a formula; East Asian editions read the full-width signs as well. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/u;
const NUMBER = /^[+-]?\d+(?:\.\d+)?$/u;
const NEEDS_QUOTES = /[",\r\n]/u;

/** RFC 4180 with CRLF, UTF-8 with BOM so that spreadsheets read the Chinese. */
export function csvTable(rows: Iterable<readonly string[]>): string {
  const lines: string[] = [];
  for (const row of rows) lines.push(row.map(csvCell).join(','));
  return `${BYTE_ORDER_MARK}${lines.join('\r\n')}\r\n`;
}

/** Text that begins like a formula gets an apostrophe before it; numbers such as -12.3 stay numbers. */
function csvCell(text: string): string {
  if (text === '') return '';
  const safe = FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
