import type { Page } from '../../domain/page.ts';
import type { TranslationView } from '../../domain/page-translation.ts';
import type { PublishedDocument, PublishedTranslation } from '../../domain/site.ts';
import { TRANSLATION_LANGUAGES } from '../../domain/translation.ts';
import { PAGE_DESCRIPTIONS } from '../../i18n/outputs.ts';
import { composePage, type PlannedPage, planPage } from '../planned-page.ts';
import type { SiteIndex } from '../site-index.ts';
import { columnOf } from './category.ts';
import { articleOf } from './document.ts';
import { categoryCrumbs, plainColumn } from './links.ts';

/** The pages of a document's translations. They are counted apart: a translation is no document. */
export function planTranslations(index: SiteIndex, document: PublishedDocument): readonly PlannedPage[] {
  return (index.site.translations.get(document.id) ?? []).map((translation) =>
    planPage({
      address: translation.address,
      counts: 'translation',
      indexable: false,
      page: () => translationPage(index, document, translation),
    }),
  );
}

function translationPage(
  index: SiteIndex,
  document: PublishedDocument,
  translation: PublishedTranslation,
): Page<TranslationView> {
  const { language, text, translator } = translation;
  const { name, direction } = TRANSLATION_LANGUAGES[language];
  const category = index.firstCategory(document);
  const description = index.say(PAGE_DESCRIPTIONS.translation, { language: name, title: document.title });
  const original = { text: document.title, href: index.href(document.address) };
  return composePage(
    index,
    {
      title: text.title,
      description,
      address: translation.address,
      column: category ? columnOf(category) : plainColumn(index.typeName(document.type), ''),
      article: { ...articleOf(index, document, description), title: text.title },
      crumbs: [...categoryCrumbs(index, category?.id ?? null), { text: document.title, address: document.address }],
      indexable: false,
    },
    {
      kind: 'translation',
      title: text.title,
      language,
      direction,
      original,
      documentNumber: document.documentNumber,
      translator,
      notes: text.notes,
      bodyDigest: text.body.digest,
      citationHrefs: index.bodyHrefs(translation.citationTargets),
      referenceHrefs: index.bodyHrefs(translation.referenceTargets),
    },
  );
}
