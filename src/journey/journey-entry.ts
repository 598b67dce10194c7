import type { JsonField } from './json-field.js';
import type { Names } from './types.js';

/** What a site's file says of one stage or touchpoint, as far as both are alike. */
export interface JourneyEntry {
  readonly id: string;
  readonly field: JsonField;
  readonly names: Readonly<Record<string, string>>;
  readonly aliases: readonly string[];
  /** Every way to write it that the entry brings, and where. */
  readonly writings: readonly Writing[];
}

interface Writing {
  readonly text: string;
  readonly field: JsonField;
}

/** Reads a list of entries. One that does not say which stage or touchpoint it is is left out. */
export function readEntries(list: JsonField, known: readonly string[]): readonly JourneyEntry[] {
  return list.items().flatMap((field) => {
    const id = field.isObjectOf(known) ? readId(field.field('id')) : undefined;
    return id === undefined ? [] : [readEntry(id, field)];
  });
}

/** The names of an entry over those it changes. A language that is missing takes what is there. */
export function namesOver(old: Names | undefined, entry: JourneyEntry): Names | undefined {
  const names: Readonly<Record<string, string>> = { ...old, ...entry.names };
  const [first] = Object.values(names);
  const field = entry.field.field('names');
  if (first !== undefined) return { ...names, en: names['en'] ?? first, sv: names['sv'] ?? first };
  return field.absent ? field.complain('is missing. Write { "en": "…", "sv": "…" }.') : undefined;
}

/** The names that were replaced: they still resolve, as aliases. */
export function oldNames(old: Names | undefined, names: Names): readonly string[] {
  return Object.values(old ?? {}).filter((name) => !Object.values(names).includes(name));
}

function readId(field: JsonField): string | undefined {
  const id = field.text();
  if (id === undefined || idPattern.test(id)) return id;
  return field.complain(
    `"${id}" cannot be an id. Use at most 64 small letters a to z, digits, "_" and "-", beginning with a letter or digit.`,
  );
}

const idPattern = /^[a-z0-9][a-z0-9_-]{0,63}$/;

function readEntry(id: string, field: JsonField): JourneyEntry {
  const names = readNames(field.field('names'));
  const aliases = field.field('aliases').items().flatMap(readWriting);
  return {
    id,
    field,
    names: Object.fromEntries(names.map(({ language, text }) => [language, text])),
    aliases: aliases.map(({ text }) => text),
    writings: [{ text: id, field: field.field('id') }, ...names, ...aliases],
  };
}

function readNames(field: JsonField): readonly (Writing & { readonly language: string })[] {
  if (field.absent) return [];
  if (typeof field.value === 'string') {
    return ['en', 'sv'].flatMap((language) => readWriting(field).map((each) => ({ ...each, language })));
  }
  if (field.keys().length === 0) {
    field.complain('must be a text, or a text for each language: { "en": "…", "sv": "…" }.');
  }
  return field
    .keys()
    .filter((language) => isLanguage(language) || field.field(language).complain(notALanguage))
    .flatMap((language) => readWriting(field.field(language)).map((each) => ({ ...each, language })));
}

function isLanguage(key: string): boolean {
  return /^[a-z]{2,3}(-[a-z0-9]{1,8})*$/i.test(key);
}

const notALanguage = 'is not a language. Write a language tag such as "en", "sv" or "pt-BR".';

function readWriting(field: JsonField): readonly Writing[] {
  const text = field.text();
  return text === undefined ? [] : [{ text, field }];
}
