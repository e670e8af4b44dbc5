import type { HomeView } from '../../domain/page.ts';
import type { Example } from '../example.ts';

export const DOORS: HomeView['doors'] = [
  { text: '政府信息公开指南', href: '/guides/foia/', description: '怎样查阅、怎样申请、找谁办、多久答复。' },
  { text: '政府信息公开制度', href: '/catalogue/rules/', description: '公开工作依据的法律、法规和本县制度。' },
  { text: '法定主动公开内容', href: '/catalogue/', description: '按条例第二十条、第二十一条分类的全部文件。' },
  { text: '政府信息公开年报', href: '/catalogue/annual-reports/', description: '历年公开工作的数据和说明。' },
];

export const examples: readonly Example<{ doors: HomeView['doors'] }>[] = [{ name: 'four', props: { doors: DOORS } }];
