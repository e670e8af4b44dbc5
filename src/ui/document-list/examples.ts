import type { DocumentRow } from '../../domain/page.ts';
import type { Example } from '../example.ts';
import { exampleDay } from '../gallery/day.ts';

const plain: DocumentRow = {
  title: '示例县人民政府关于印发《示例县生活垃圾分类管理办法》的通知',
  href: '/policies/2026/waste-sorting/',
  typeName: '政策文件',
  documentNumber: '示政发〔2026〕3号',
  agency: '示例县人民政府',
  date: exampleDay('2026-03-05'),
  validity: '现行有效',
  summary: null,
  withdrawn: false,
};

export const ROWS: readonly DocumentRow[] = [
  plain,
  {
    ...plain,
    title: '关于加强农村公路养护工作的实施意见',
    href: '/policies/2026/roads/',
    documentNumber: '示政办发〔2026〕7号',
    agency: '示例县人民政府办公室',
    date: exampleDay('2026-02-18'),
    validity: '尚未生效',
  },
  {
    ...plain,
    title:
      '示例县人力资源和社会保障局 示例县财政局 示例县农业农村局 示例县乡村振兴服务中心关于进一步做好2026年度脱贫人口、农村低收入人口务工就业和返乡入乡创业扶持补助资金申报审核发放工作的通知',
    href: '/policies/2026/employment/',
    documentNumber: '示人社发〔2026〕11号',
    agency: '示例县人力资源和社会保障局等4个机关',
    date: exampleDay('2026-02-02'),
    validity: '已被修改',
  },
  {
    ...plain,
    title: '示例县招商引资优惠办法',
    href: '/policies/2023/invest/',
    documentNumber: '示政发〔2023〕15号',
    date: exampleDay('2023-06-30'),
    validity: '部分失效',
  },
  {
    ...plain,
    title: '示例县城区犬类管理规定（试行）',
    href: '/policies/2021/dogs/',
    documentNumber: '示政发〔2021〕8号',
    date: exampleDay('2021-04-12'),
    validity: '失效',
  },
  {
    ...plain,
    title: '示例县烟花爆竹燃放管理办法',
    href: '/policies/2018/fireworks/',
    documentNumber: '示政发〔2018〕2号',
    date: exampleDay('2018-01-22'),
    validity: '废止',
  },
  {
    ...plain,
    title: '2025年第四季度城镇保障性住房分配结果公示',
    href: '/notices/2026/housing/',
    typeName: '公示公告',
    documentNumber: null,
    agency: '示例县住房和城乡建设局',
    date: exampleDay('2026-01-16'),
    validity: null,
  },
  {
    ...plain,
    title: '关于某某事项的通知',
    href: '/policies/2025/withdrawn/',
    documentNumber: null,
    agency: null,
    date: null,
    validity: null,
    withdrawn: true,
  },
];

export const examples: readonly Example<{ rows: readonly DocumentRow[]; kinds?: boolean; narrow?: boolean }>[] = [
  { name: 'every-state', props: { rows: ROWS } },
  { name: 'kinds', props: { rows: ROWS, kinds: true } },
  { name: 'narrow', props: { rows: ROWS, narrow: true } },
  { name: 'one', props: { rows: [plain] } },
];
