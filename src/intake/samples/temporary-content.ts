import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { BodyContent } from '../../domain/body.ts';
import type { BodyStore, IntakeCache } from '../intake.ts';

/** The least a content folder needs; documents of the tests are published after 正式上线日. */
export const CONFIGURATION: { readonly [path: string]: string } = {
  'site.yaml': '网站名称: 示例县人民政府\n网址: https://www.shili.example/\n正式上线日: 2025-01-01\n',
  'catalogue.yaml': '- id: office-documents\n  名称: 县政府办公室文件\n',
};

export const DOCUMENT = `---
标题: 示例县人民政府办公室关于做好防汛工作的通知
索引号: 00000000X/2026-00001
发文机关: 示例县人民政府办公室
文号: 示政办发〔2026〕1号
成文日期: 2026-03-01
发布日期: 2026-03-02
内容概述: 部署汛期值守、巡查和转移安置工作。
目录: [office-documents]
公开属性: 主动公开
审查: {机构: 示例县人民政府办公室, 日期: 2026-03-01}
---
各乡镇人民政府、县直各部门：

请认真做好防汛工作。
`;

/** A content folder of the given files in a new temporary folder, and what removes it. */
export function temporaryContent(files: { readonly [path: string]: string | Uint8Array }): {
  readonly folder: string;
  readonly remove: () => void;
} {
  const folder = mkdtempSync(join(tmpdir(), 'glasshouse-intake-'));
  for (const [path, content] of Object.entries(files)) {
    const absolute = join(folder, path);
    mkdirSync(dirname(absolute), { recursive: true });
    writeFileSync(absolute, content);
  }
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Stores in memory, with the number of saves. */
export function memoryStores(): {
  readonly cache: IntakeCache & { readonly texts: Map<string, string> };
  readonly bodies: BodyStore & { readonly contents: Map<string, BodyContent> };
} {
  const texts = new Map<string, string>();
  const contents = new Map<string, BodyContent>();
  return {
    cache: { texts, load: (key) => texts.get(key) ?? null, save: (key, text) => void texts.set(key, text) },
    bodies: {
      contents,
      has: (digest) => contents.has(digest),
      read: (digest) => {
        const content = contents.get(digest);
        if (!content) throw new Error(`no body ${digest}`);
        return content;
      },
      write: (digest, body) => void contents.set(digest, body),
    },
  };
}
