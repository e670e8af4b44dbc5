import { expect, it } from 'vitest';
import { DOCUMENT_TYPES } from '../../documents/index.ts';
import { makeDocument, makeSite } from '../fixture-site.ts';
import { indexSite } from '../site-index.ts';
import { agenciesFile } from './agencies-file.ts';

const BODY = { html: '', text: '', sections: [{ anchor: null, title: '主要职责', text: '管理全县教育工作。' }] };

it('says of every agency what it answers for and how to reach it', () => {
  const site = makeSite({
    documents: [
      makeDocument('agencies/education', {
        title: '示例县教育体育局',
        extra: {
          shortNames: ['县教体局'],
          phone: '0990-0000001',
          liaison: { name: '田小芳', phone: '0990-0000002' },
          departments: [{ name: '基础教育股', duties: '管理招生。' }, '错误'],
        },
      }),
      makeDocument('agencies/plain', { title: '示例县信访局', extra: {} }),
    ],
  });
  const listed = JSON.parse(agenciesFile(indexSite(site, DOCUMENT_TYPES), () => BODY)) as {
    name: string;
    subjects: string[];
  }[];
  const [education, plain] = ['示例县教育体育局', '示例县信访局'].map((name) =>
    listed.find((each) => each.name === name),
  );
  expect(education).toMatchObject({
    name: '示例县教育体育局',
    href: '/agencies/education/',
    phone: '0990-0000001',
    liaison: { name: '田小芳', phone: '0990-0000002' },
  });
  const [names, subjects, , duties] = education?.subjects ?? [];
  expect(names).toBe('示例县教育体育局 县教体局');
  expect(subjects).toContain('上学');
  expect(duties).toBe('基础教育股 管理招生。');
  expect(education?.subjects.at(-1)).toBe('主要职责 管理全县教育工作。');
  expect(plain).toMatchObject({ name: '示例县信访局', phone: null, liaison: null });
});
