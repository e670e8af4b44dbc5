import { describe, expect, it } from 'vitest';
import { findForeignDebris } from './foreign-debris.ts';
import { findMarkdownTables } from './markdown-tables.ts';
import { maskName } from './mask.ts';
import { findNameList } from './name-list.ts';
import { findSecrecyInTitle, findSecrecyMarks } from './secrecy-marks.ts';

describe('findNameList', () => {
  const kind = (headers: readonly string[], rows?: readonly (readonly string[])[], caption?: string) => {
    const list = findNameList(headers, rows ?? null, caption);
    return list && `${list.severity} ${list.kind} ${list.columns.join('、')}`;
  };

  it('finds lists of people with what is theirs alone', () => {
    expect(kind(['姓名', '身份证号', '金额'])).toBe('error contact 身份证号');
    expect(kind(['序号', '户主姓名', '银行账号'])).toBe('error contact 银行账号');
    expect(kind(['姓名', '残疾等级'])).toBe('warning circumstances 残疾等级');
    expect(kind(['姓 名', '低保金额（元）'])).toBe('warning circumstances 低保金额（元）');
    expect(kind(['姓名', '班级'])).toBe('warning minors 班级');
    expect(kind(['姓名', '户籍'], [['王芳', '城关镇']], '示例县第一小学一年级新生名单')).toBe('warning minors ');
  });

  it('looks at the rows: what is masked or belongs to an office is lawful', () => {
    expect(kind(['姓名', '身份证号'], [['张*', '110105********002X']])).toBeNull();
    expect(kind(['姓名', '金额'], [['张*', '500']])).toBeNull();
    expect(kind(['姓名', '金额'], [['张三', '500']])).toBe('warning circumstances 金额');
    expect(kind(['姓名', '职务', '联系电话'], [['张三', '局长', '0990-0000300']])).toBeNull();
    expect(kind(['姓名', '职务', '办公电话'])).toBeNull();
    expect(kind(['姓名', '职务', '电话'], [['张三', '村支书', '13912345678']])).toBe('error contact 电话');
  });

  it('leaves other tables alone', () => {
    expect(kind(['项目', '金额'])).toBeNull();
    expect(kind(['单位名称', '联系电话'])).toBeNull();
    expect(kind(['姓名', '准考证号', '总成绩'])).toBeNull();
    expect(kind(['姓名', '职务', '分工'])).toBeNull();
  });
});

describe('findMarkdownTables', () => {
  it('gives headers, rows, place and caption', () => {
    const lines = [
      '正文',
      '',
      '表1 名单',
      '',
      '| 姓名 | 金额 |',
      '|---|---:|',
      '| 张三 | 1 |',
      '| 李\\|四 | 2 |',
      '',
      '完',
    ];
    expect(findMarkdownTables(lines)).toEqual([
      {
        headers: ['姓名', '金额'],
        rows: [
          ['张三', '1'],
          ['李\\|四', '2'],
        ],
        line: 4,
        caption: '正文 表1 名单',
      },
    ]);
  });
});

describe('findSecrecyMarks', () => {
  const marks = (...lines: string[]) => findSecrecyMarks(lines).map(({ kind, text }) => `${kind} ${text}`);

  it('finds marks in the head', () => {
    expect(marks('秘密★10年', '', '关于某事的通知')).toEqual(['secret 秘密★10年']);
    expect(marks('**机密 ★ 长期**')).toEqual(['secret 机密 ★ 长期']);
    expect(marks('机 密')).toEqual(['secret 机 密']);
    expect(marks('密级：绝密')).toEqual(['secret 密级：绝密']);
    expect(marks('（内部资料，注意保存）')).toEqual(['internal （内部资料，注意保存）']);
    expect(marks('工作秘密')).toEqual(['internal 工作秘密']);
    expect(findSecrecyInTitle('某某工作方案（内部资料）')).toBe('内部资料');
  });

  it('leaves sentences and titles about secrets alone', () => {
    expect(marks('国家秘密的密级分为绝密、机密、秘密三级。', '保守国家秘密法实施条例')).toEqual([]);
    expect(marks('商业秘密', '注意事项', '内部审计', '内部控制制度')).toEqual([]);
    expect(marks(...Array.from({ length: 12 }, () => '正文'), '秘密')).toEqual([]);
    expect(findSecrecyInTitle('中华人民共和国保守国家秘密法')).toBeNull();
  });
});

describe('findForeignDebris', () => {
  it('finds what intruders leave', () => {
    const kinds = (text: string) => findForeignDebris(text).map(({ kind }) => kind);
    expect(kinds('澳门新葡京欢迎您，bet365备用，注册送38元体验金')).toEqual(['gambling', 'gambling', 'gambling']);
    expect(kinds('同城约炮，成人视频')).toEqual(['obscene', 'obscene']);
    expect(kinds('<div style="display:none">')).toEqual(['hidden']);
    expect(kinds('document.write(x)')).toEqual(['script']);
  });

  it('leaves an office’s own words alone', () => {
    const text = '澳门特别行政区、体育彩票销售、打击网络赌博和电信诈骗、银河街道、皇冠假日、淫秽物品、棋牌室管理';
    expect(findForeignDebris(text)).toEqual([]);
  });
});

describe('maskName', () => {
  it('keeps the surname, and the last character of three and more', () => {
    expect(['张三', '欧阳海', '李小明'].map(maskName)).toEqual(['张*', '欧*海', '李*明']);
  });
});
