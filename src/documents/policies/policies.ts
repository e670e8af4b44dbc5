import type { Document, Json } from '../../domain/document.ts';
import type { RelationKind } from '../../domain/relation.ts';
import { TYPE_NAMES } from '../../i18n/document-types.ts';
import { FIELD_FORMS as FORMS } from '../../i18n/field-forms.ts';
import type { DocumentType } from '../document-type.ts';
import { list } from '../field-schemas/list.ts';
import { line } from '../field-schemas/text.ts';
import { legislationReference, oneOrMany, organisation, stated, workProperties } from '../json-ld.ts';
import { typeField } from '../type-field.ts';

/** 政策文件: 规章, 行政规范性文件 and other official documents; schema.org Legislation (open-data-mapping.md §1). */
export const policies: DocumentType = {
  name: 'policies',
  label: TYPE_NAMES.policies,
  fields: [
    typeField('policies', 'filingNumber', line, FORMS.line, { synonyms: ['备案登记号'] }),
    typeField('policies', 'addressees', list(line, 'unique'), FORMS.list, { synonyms: ['主送机关'] }),
  ],
  hasValidity: true,
  defaultCategory: null,
  jsonLd: legislation,
  metadata: [
    'indexNumber',
    'subject',
    'issuer',
    'dateAdopted',
    'title',
    'documentNumber',
    'datePublished',
    'dateEffective',
    'dateExpires',
    'validity',
    'level',
    'genre',
    'registrationNumber',
    'filingNumber',
    'addressees',
    'openness',
    'keywords',
    'source',
    'notes',
  ],
};

function legislation(document: Document): { readonly '@type': string; readonly [key: string]: Json } {
  const makers = document.issuers.map((issuer) => organisation(issuer.name));
  const targets = (kind: RelationKind) =>
    document.relations.filter((relation) => relation.kind === kind).map(({ target }) => legislationReference(target));
  const changes = (['amends', 'repeals', 'partiallyRepeals', 'replaces'] as const).flatMap(targets);
  return {
    ...workProperties(document),
    '@type': 'Legislation',
    ...stated({
      legislationIdentifier: document.documentNumber,
      legislationType: document.genre ?? document.level,
      legislationPassedBy: oneOrMany(makers),
      legislationResponsible: makers[0] ?? null,
      legislationDate: document.dateAdopted,
      legislationDateOfApplicability: document.dateEffective,
      expires: document.dateExpires,
      legislationAmends: targets('amends'),
      legislationRepeals: [...targets('repeals'), ...targets('partiallyRepeals')],
      legislationChanges: changes,
      legislationCorrects: targets('corrects'),
      isBasedOn: targets('basedOn'),
      legislationEnsuresImplementationOf: targets('implements'),
    }),
  };
}
