import { join } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

/** One document to print. */
export interface PrintRequest {
  readonly source: string;
  /** Bytes by path within the compiler, such as `/qr.svg`. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** PDF/UA-1, which is refused where a character has no glyph or a picture no words; else plain tagged PDF. */
  readonly accessible: boolean;
}

export type PrintAnswer = { readonly pdf: Uint8Array } | { readonly error: string };

// Nothing lies there: the compiler sees what it is given and no file of the machine but its fonts.
const NOWHERE = '/glasshouse-has-no-such-folder';
/** Results that several documents share are kept for so many of them. */
const MEMORY = 10;

const compiler = NodeCompiler.create({ workspace: NOWHERE });

process.on('message', (request: PrintRequest) => process.send?.(print(request)));
process.send?.({ ready: true });

function print({ source, files, accessible }: PrintRequest): PrintAnswer {
  compiler.resetShadow();
  for (const [path, bytes] of files) compiler.mapShadow(join(NOWHERE, path), Buffer.from(bytes));
  try {
    const standard = accessible ? { pdfStandard: 'ua-1' } : {};
    return { pdf: compiler.pdf({ mainFileContent: source }, { ...standard, creationTimestamp: 0 }) };
  } catch (error) {
    // The compiler puts its words into the code of the error.
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    return { error: code };
  } finally {
    compiler.evictCache(MEMORY);
  }
}
