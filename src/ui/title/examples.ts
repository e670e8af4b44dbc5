import type { Example } from '../example.ts';

export const examples: readonly Example<{ text: string }>[] = [
  { name: 'plain', props: { text: '示例县养犬管理规定' } },
  { name: 'phrases', props: { text: '示例县人民政府关于印发《示例县生活垃圾分类管理办法》的通知' } },
  {
    name: 'long',
    props: {
      text: '示例县人力资源和社会保障局 示例县财政局 示例县农业农村局关于进一步做好2026年度脱贫人口、农村低收入人口务工就业和返乡入乡创业扶持补助资金申报审核发放工作的通知',
    },
  },
];
