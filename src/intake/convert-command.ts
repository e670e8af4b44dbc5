/** The command that converts a file to UTF-8 in place, for a shell in the content folder. */
export function convertCommand(file: string, encoding: string): string {
  const name = shellQuoted(file);
  const copy = shellQuoted(`${file}.utf8`);
  return `iconv -f ${encoding} -t UTF-8 ${name} > ${copy} && mv ${copy} ${name}`;
}

function shellQuoted(text: string): string {
  return /^[\p{L}\p{N}_./-]+$/u.test(text) && !text.startsWith('-') ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
