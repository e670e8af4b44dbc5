import type { DocumentView } from '../../domain/page.ts';
import type { Example } from '../example.ts';
import { NEWS_PAGE, POLICY } from '../gallery/documents.ts';

export const examples: readonly Example<{ view: DocumentView }>[] = [
  { name: 'policy', props: { view: POLICY } },
  { name: 'without-feeds', props: { view: { ...NEWS_PAGE, feeds: [] } } },
];
