import { genreOfTitle, parseGenre } from '../domain/genre.ts';
import type { Check } from './check.ts';
import { problemAt } from './problem-at.ts';

/** 公文种类 against the ending of the title (document-metadata.md §5); a title without such an ending is not judged. */
export const genreTitle: Check = {
  rule: 'genre-title',
  run: (site) =>
    site.documents.flatMap((document) => {
      const { genre: found, title } = document;
      const stated = found === null ? null : parseGenre(found);
      const ending = genreOfTitle(title);
      if (stated === null || ending === null || stated === ending) return [];
      return [problemAt(document, 'genre', { rule: 'genre-title', severity: 'warning', found, values: { ending } })];
    }),
};
