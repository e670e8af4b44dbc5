import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createRandom } from '../bench/random.ts';
import { listFiles } from '../src/publishing/digest.ts';

/** Edits as a clerk makes them, from a seed; each leaves the content without errors. */
export function editSequence(content: string, seed: number): { readonly next: () => string } {
  const random = createRandom(seed);
  const added: string[] = [];
  let count = 0;

  const write = (name: string, title: string, more = '') => {
    writeFileSync(
      join(content, name),
      `---\n标题: ${title}\n发文机关: 示例县人民政府办公室\n发布日期: 2026-11-${String(1 + (count % 15)).padStart(2, '0')}\n` +
        `成文日期: 2026-11-01\n索引号: 000000000/2026-${String(80_000 + count)}\n内容概述: 第${count}条示范动态的概述。\n公开属性: 主动公开\n` +
        `目录: ${random.chance(0.5) ? 'county-news' : 'department-news'}\n审查:\n  机构: 示例县人民政府办公室\n  日期: 2026-11-01\n${more}---\n\n` +
        `第${count}条动态的正文，提到《示例县人民政府工作规则》。\n`,
    );
  };
  const add = () => {
    count += 1;
    const name = `news/added-${count}.md`;
    write(name, `关于第${count}次活动的消息`);
    added.push(name);
    return `add ${name}`;
  };
  const edits: (() => string)[] = [
    add,
    () => {
      const name = pickAdded();
      if (!name) return add();
      const file = join(content, name);
      writeFileSync(file, `${readFileSync(file, 'utf8')}\n补充一段，编号${random.int(1, 999)}。\n`);
      return `edit ${name}`;
    },
    () => {
      const name = pickAdded();
      if (!name) return add();
      rmSync(join(content, name));
      added.splice(added.indexOf(name), 1);
      return `delete ${name}`;
    },
    () => {
      const name = pickAdded();
      if (!name) return add();
      count += 1;
      const next = `news/renamed-${count}.md`;
      renameSync(join(content, name), join(content, next));
      added[added.indexOf(name)] = next;
      return `rename ${name} to ${next}`;
    },
    () => {
      count += 1;
      const target = random.pick(policies());
      const name = `news/related-${count}.md`;
      write(name, `关于第${count}次宣讲的消息`, `关系:\n  依据: [${target}]\n`);
      added.push(name);
      return `relate ${name} to ${target}`;
    },
    () => {
      const name = pickAdded();
      if (!name) return add();
      const file = join(content, name);
      const text = readFileSync(file, 'utf8');
      const state = random.pick(['草稿: 是\n', '撤回:\n  日期: 2026-11-15\n  原因: 内容有误\n', '定时发布: 是\n']);
      if (/草稿|撤回|定时发布/u.test(text)) return add();
      const held = state.startsWith('定时') ? text.replace(/发布日期: .*/u, '发布日期: 2026-12-20') : text;
      writeFileSync(file, held.replace('审查:', `${state}审查:`));
      return `${state.split(':')[0]} ${name}`;
    },
    () => {
      const file = join(content, `${random.pick(policies())}.md`);
      const text = readFileSync(file, 'utf8');
      writeFileSync(file, `${text}\n补记：本页于核对后补充说明${random.int(1, 999)}。\n`);
      return `edit ${file}`;
    },
    () => {
      const file = join(content, 'site.yaml');
      const text = readFileSync(file, 'utf8');
      writeFileSync(
        file,
        text.replace(
          /^(简介: )(.*)$/mu,
          (_line, key: string) => `${key}示例县政府信息公开平台（第${random.int(1, 99)}版）`,
        ),
      );
      return 'edit site.yaml';
    },
  ];
  const pickAdded = () => (added.length > 0 ? random.pick(added) : null);
  const policies = () =>
    listFiles(join(content, 'policies'))
      .filter((file) => file.endsWith('.md'))
      .map((file) => file.slice(content.length + 1, -3));
  return { next: () => random.pick(edits)() };
}
