import { describe, expect, it } from 'vitest';
import { responsible } from './contacts.ts';

const contact = (name: string, ...subjects: string[]) => ({
  name,
  href: null,
  phone: null,
  address: null,
  hours: null,
  liaison: null,
  subjects: [name, ...subjects],
});
const CONTACTS = [
  contact('示例县教育体育局', '上学 入学 学校 幼儿园', '', '基础教育股 管理中小学招生'),
  contact('示例县民政局', '低保 养老院 结婚', '', '社会救助股'),
  contact('示例县医疗保障局', '医保 报销', '', ''),
];

describe('responsible', () => {
  it.each([
    ['孩子上学怎么办', ['示例县教育体育局']],
    ['医保报销比例是多少', ['示例县医疗保障局']],
    ['民政局', ['示例县民政局']],
    ['甲骨文', []],
    ['', []],
  ])('%s', (text, names) => {
    expect(responsible(CONTACTS, text).map(({ name }) => name)).toEqual(names);
  });
  it('knows official words too', () => {
    expect(responsible(CONTACTS, '娃娃念书', ['中小学招生'])[0]?.name).toBe('示例县教育体育局');
  });
});
