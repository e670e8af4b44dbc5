import { column } from '../../domain/dataset/column.ts';
import type { DatasetRow } from '../../domain/dataset/dataset.ts';
import type { DatasetKind, Finding, Mark, Table } from '../../domain/dataset/dataset-kind.ts';
import { percentage } from '../../domain/dataset/decimal.ts';
import type { CategoryId, DocumentId } from '../../domain/document.ts';
import type { Site } from '../../domain/site.ts';
import { groupBy } from '../row-rules.ts';

const CHANNELS = [
  '政府网站',
  '政府公报',
  '两微一端',
  '发布会/听证会',
  '广播电视',
  '纸质媒体',
  '公开查阅点',
  '政务服务中心',
  '便民服务站',
  '入户/现场',
  '社区/企事业单位/村公示栏（电子屏）',
  '精准推送',
  '其他',
  '12345政务服务热线',
];
const CHANNEL = CHANNELS.map((name) => name.replaceAll('/', String.raw`\/`)).join('|');

/** 基层政务公开标准目录 (国办发〔2019〕54号): each row points to content; a row without any is a shown gap. */
export const disclosureStandard: DatasetKind = {
  name: 'disclosure-standard',
  columns: [
    column('field', '试点领域', 'string', { required: true, ditto: true, synonyms: ['领域'] }),
    column('seq', '序号', 'integer', { required: true, minimum: '1' }),
    column('level1', '一级事项', 'string', { required: true, ditto: true }),
    column('level2', '二级事项', 'string'),
    column('content', '公开内容（要素）', 'string', { required: true, maxLength: 4000, synonyms: ['公开内容'] }),
    column('basis', '公开依据', 'string', { required: true, ditto: true, maxLength: 4000 }),
    column('time_limit', '公开时限', 'string', { required: true, ditto: true }),
    column('publisher', '公开主体', 'string', { required: true, ditto: true }),
    column('channels', '公开渠道和载体', 'string', {
      required: true,
      ditto: true,
      pattern: new RegExp(`^(?:■?(?:${CHANNEL}))(?:[、；;\\s]+■?(?:${CHANNEL})){0,13}$`, 'u'),
      description: CHANNELS.join('、'),
    }),
    column('audience', '公开对象', 'string', {
      required: true,
      ditto: true,
      pattern: /^(?:全社会|特定(?:群体|群众)（[^（）]{1,60}）)$/u,
      description: '全社会，或者 特定群体（写明是谁）',
    }),
    column('mode', '公开方式', 'string', { required: true, ditto: true, enum: ['主动', '依申请', '依申请公开'] }),
    column('levels', '公开层级', 'string', { ditto: true }),
    column('target', '公开位置', 'string', { description: '栏目代号，或者文件路径；没有内容时留空' }),
  ],
  roles: {
    key: ['field', 'seq'],
    title: ['level2', 'level1'],
    date: null,
    agency: 'publisher',
    main: ['content', 'field', 'level1', 'level2', 'time_limit', 'publisher', 'target'],
    published: null,
    withdrawal: null,
    notice: [],
  },
  rules: (table) => table.dataset.rows.flatMap((row) => unknownTarget(row, table)),
  marks: (row, table): readonly Mark[] => {
    const count = contentOf(row, table);
    return count === 0 ? [{ text: 'gap', tone: 'warn' }] : [{ text: 'held', values: { count }, tone: 'ok' }];
  },
  figures: (table) => {
    const held = table.shown.filter((row) => contentOf(row, table) > 0).length;
    const rate = percentage({ digits: BigInt(held), scale: 0 }, { digits: BigInt(table.shown.length), scale: 0 });
    return rate === null
      ? []
      : [{ label: 'coverage', value: 'share', values: { rate, part: held, whole: table.shown.length } }];
  },
  summary: (table) => [
    {
      caption: 'coverageByField',
      headings: ['field', 'rows', 'held', 'rate'],
      rows: [...groupBy(table.shown, table.read, 'field')].map(([field, rows]) => {
        const held = rows.filter((row) => contentOf(row, table) > 0).length;
        const rate = percentage({ digits: BigInt(held), scale: 0 }, { digits: BigInt(rows.length), scale: 0 });
        return [field, String(rows.length), String(held), `${rate}%`];
      }),
    },
  ],
};

/** Places that a row names: ids of categories and documents. */
export function targetsOf(text: string | null): readonly string[] {
  return text === null ? [] : text.split(/[、,，;；\s]+/u).filter((part) => part !== '');
}

/** Documents that a row leads to: those of its categories, and each document it names. */
function contentOf(row: DatasetRow, { read, site }: Table): number {
  return targetsOf(read(row, 'target')).reduce((sum, target) => {
    if (site.catalogue.byId.has(target as CategoryId)) return sum + countOf(site, target as CategoryId);
    return sum + (site.byId.has(idOf(target)) ? 1 : 0);
  }, 0);
}

function unknownTarget(row: DatasetRow, { read, site, dataset }: Table): readonly Finding[] {
  return targetsOf(read(row, 'target')).flatMap((target): Finding[] => {
    if (site.catalogue.byId.has(target as CategoryId) || target === dataset.name) return [];
    // A document may be held, withdrawn or wrong itself: only an address that can be none is a fault.
    if (/^[a-z-]+\/./u.test(target)) return [];
    return [{ rule: 'dataset-target', row, column: 'target', values: { found: target } }];
  });
}

function idOf(text: string): DocumentId {
  return text.replace(/^\/|\/$|\.md$/gu, '') as DocumentId;
}

const counts = new WeakMap<Site, Map<string, number>>();

/** Documents of a category and all below it. */
function countOf(site: Site, id: CategoryId): number {
  let known = counts.get(site);
  if (!known) {
    known = new Map();
    for (const document of site.documents) {
      const holders = new Set<string>();
      for (const own of document.categories)
        for (let at: CategoryId | null = own; at; at = site.catalogue.byId.get(at)?.parent ?? null) holders.add(at);
      for (const holder of holders) known.set(holder, (known.get(holder) ?? 0) + 1);
    }
    counts.set(site, known);
  }
  return known.get(id) ?? 0;
}
