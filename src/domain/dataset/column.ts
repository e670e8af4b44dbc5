/** Types of Table Schema that a column may have; amounts keep their digits as written, so nothing is rounded. */
export const COLUMN_TYPES = ['string', 'integer', 'number', 'date', 'year', 'boolean'] as const;
export type ColumnType = (typeof COLUMN_TYPES)[number];

/** A field of a dataset: a Frictionless Table Schema field, with what we add to it named in {@link Column.extension}. */
export interface Column {
  /** Key in CSV, JSON and schema.json, such as `decided_on`. */
  readonly name: string;
  /** The heading that people read and that the clerk's CSV carries, such as `处罚决定日期`. */
  readonly title: string;
  /** Other headings that are taken for this column. */
  readonly synonyms: readonly string[];
  readonly type: ColumnType;
  readonly description: string | null;
  /** Unit of an amount, such as `万元`; it stands in the heading, never in a cell. */
  readonly unit: string | null;
  readonly constraints: Constraints;
  readonly extension: ColumnExtension;
}

/** Constraints of Table Schema; amounts as decimal texts. */
export interface Constraints {
  readonly required: boolean;
  readonly unique: boolean;
  readonly enum: readonly string[] | null;
  readonly pattern: RegExp | null;
  readonly minimum: string | null;
  readonly maximum: string | null;
  readonly minLength: number | null;
  readonly maxLength: number | null;
}

/** Own extensions of a field; schema.json writes them as `glasshouse:…`. */
export interface ColumnExtension {
  /** Holds codes or numbers of documents: never reckoned with, never in scientific notation. */
  readonly identifier: boolean;
  /** 同上 stands for the value of the row above. */
  readonly ditto: boolean;
  /** Names natural persons: only de-identified values are published. */
  readonly person: boolean;
  /** May hold telephone numbers of offices. */
  readonly phone: boolean;
}

/** What may be said of a column besides its name, title and type. */
export interface ColumnOptions extends Partial<Constraints>, Partial<ColumnExtension> {
  readonly synonyms?: readonly string[];
  readonly description?: string;
  readonly unit?: string;
}

export function column(name: string, title: string, type: ColumnType, options: ColumnOptions = {}): Column {
  return {
    name,
    title,
    type,
    synonyms: options.synonyms ?? [],
    description: options.description ?? null,
    unit: options.unit ?? null,
    constraints: {
      required: options.required ?? false,
      unique: options.unique ?? false,
      enum: options.enum ?? null,
      pattern: options.pattern ?? null,
      minimum: options.minimum ?? null,
      maximum: options.maximum ?? null,
      minLength: options.minLength ?? null,
      maxLength: options.maxLength ?? null,
    },
    extension: {
      identifier: options.identifier ?? false,
      ditto: options.ditto ?? false,
      person: options.person ?? false,
      phone: options.phone ?? false,
    },
  };
}

/** The heading with its unit: `罚款金额（万元）`. A title that names its unit already stays as it is. */
export function headingOf({ title, unit }: Pick<Column, 'title' | 'unit'>): string {
  return unit && !title.endsWith(`（${unit}）`) ? `${title}（${unit}）` : title;
}

/** `A` for 0, `AB` for 27: how spreadsheets name columns. */
export function columnLetter(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnLetter(Math.floor(index / 26) - 1) + last;
}
