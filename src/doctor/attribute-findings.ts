import { nearestOf } from '../journey/nearest.js';
import { spelling } from '../journey/spelling.js';
import { attributes, isForeign, properties, type Taken } from './attributes.js';
import { bad, good, open, type Finding } from './finding.js';
import type { DoctorWords } from './words/index.js';

/** What is wrong with the attributes of a survey: names that nobody reads, and values that mean nothing. */
export function attributeFindings(element: Element, { written }: DoctorWords): Finding[] {
  const findings = Array.from(element.attributes).flatMap(({ name, value }) => {
    const taken = Object.hasOwn(attributes, name) ? attributes[name] : undefined;
    if (!taken) return isForeign(name) ? [] : [nameFinding(name, { element, written })];
    if (taken.only && taken.only !== element.localName) return [open(written.elsewhere(name, taken.only))];
    return valueFindings({ name, value, taken }, written);
  });
  return findings.length > 0 ? findings : [good(written.right)];
}

type Written = DoctorWords['written'];

function nameFinding(name: string, { element, written }: { element: Element; written: Written }): Finding {
  if (properties.includes(name)) return bad(written.property(name));
  const known = Object.entries(attributes)
    .filter(([, { only = element.localName }]) => only === element.localName)
    .map(([each]) => each);
  const nearest = nearestTo(name, known);
  return nearest === undefined ? open(written.unknown(name)) : bad(written.misspelt(name, nearest));
}

interface Said {
  readonly name: string;
  readonly value: string;
  readonly taken: Taken;
}

/** What is empty says nothing, which is never wrong. */
function valueFindings({ name, value, taken }: Said, written: Written): Finding[] {
  if (taken.isSwitch) return /^(false|no|off|0)$/i.test(value) ? [bad(written.switched(name, value))] : [];
  if (value.trim() === '') return [];
  if (taken.form) {
    const [form, example] = taken.form;
    return form.test(value) ? [] : [bad(written.form(`${name}="${value}"`, example))];
  }
  const { words, isList, isAnyCase } = taken;
  if (!words) return [];
  // Of `scroll:50 click:'nav a'` the names are looked at.
  const said = isList
    ? value
        .replaceAll(/:('[^']*'|\S*)/g, '')
        .trim()
        .split(/\s+/)
    : [value];
  const read = isAnyCase ? said.map((word) => word.toLowerCase()) : said;
  return read
    .filter((word) => !words.includes(word))
    .map((word) =>
      bad(written.value(`${name}="${value}"`, { word, words, nearest: nearestTo(word, words) })),
    );
}

/** The same but for case and hyphens, or the nearest. */
function nearestTo(word: string, known: readonly string[]): string | undefined {
  return known.find((each) => spelling(each) === spelling(word)) ?? nearestOf(known, word.toLowerCase());
}
