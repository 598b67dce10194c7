import type { Choice } from '../choice.js';
import type { Shape } from '../platforms.js';
import { anchor, element, escaped, withQuery, type Pairs } from './html.js';
import { linkText } from './link-text.js';
import { phpFor } from './php.js';
import { attributesOf, said, saidByLink, saidByPage, tagOf } from './said.js';
import { carriesOptions, optionsOf } from './options-of.js';
import { queueFor } from './queue.js';
import type { Pasted, SnippetOptions } from './snippet-for.js';

type Make = (choice: Choice, options: SnippetOptions) => Pasted;

/** Each shape of snippet, as `docs/snippets.md` and `docs/platforms` show it. */
export const shapes: Readonly<Record<Shape, Make>> = {
  element(choice, options) {
    const code = [loader(options), surveyElement(choice, options)].join('\n\n');
    return { code, once: '', page: code };
  },
  div(choice, options) {
    const pairs: Pairs = [['survey', choice.survey], ...said(choice)];
    const code = element('div', asData(pairs), within(choice, options));
    return withLoader(code, options);
  },
  link(choice, options) {
    const pairs = saidByLink(choice).map(
      ([name, value]) => [name === 'placement' ? 'display' : name, value] as const,
    );
    return withLoader(paragraph(pageAddress(choice, options, pairs), choice, options), options);
  },
  script(choice, options) {
    const pairs: Pairs = [['survey', choice.survey], ...said(choice), ...elsewhere(options)];
    const code = element('script', [['src', scriptAddress(options)], ...asData(pairs)]);
    return { code, once: '', page: code };
  },
  query(choice, options) {
    const pairs: Pairs = [['survey', choice.survey], ...said(choice), ...elsewhere(options)];
    const code = element('script', [
      ['src', withQuery(scriptAddress(options), pairs)],
      ['async', ''],
    ]);
    return { code, once: '', page: code };
  },
  frame(choice, options) {
    const address = pageAddress(choice, { ...options, folder: 'frame' }, saidByPage(choice));
    const code = element('iframe', [
      ['src', address],
      ['title', linkText(choice, options)],
      ['width', '100%'],
      ['height', '420'],
    ]);
    return withLoader(code, options);
  },
  queue(choice, options) {
    const pairs: Pairs = [...said(choice), ...elsewhere(options)];
    const code = queueFor(choice.survey, { pairs, script: scriptAddress(options) });
    return { code, once: '', page: code };
  },
  fields(choice, options) {
    const all = `${options.collector}dist/kundresa.all.js`;
    const pairs = surveyAttributes(choice, options);
    const code = [`Server URL   ${all}`, `Tag name     ${tagOf(choice)}`, ...aligned(pairs)].join('\n');
    const page = [loader(options, all), element(tagOf(choice), pairs)].join('\n\n');
    return { code, once: '', page };
  },
  php(choice, options) {
    const pairs = [...withOrder(choice), ...endpoint(options)];
    const page = [loader(options), element(tagOf(choice), pairs)].join('\n\n');
    return { code: phpFor(choice, options), once: '', page };
  },
  template(choice, options) {
    const survey = element(tagOf(choice), [...withOrder(choice), ...endpoint(options)], pollOptions(choice));
    const code = [loader(options), survey].join('\n\n');
    return { code, once: '', page: code };
  },
  module(choice, options) {
    const code = surveyElement(choice, options);
    return { code, once: "import 'kundresa/define';", page: [loader(options), code].join('\n\n') };
  },
  page(choice, options) {
    const code = paragraph(pageAddress(choice, options, saidByPage(choice)), choice, options);
    return { code, once: '', page: code };
  },
  print(choice, options) {
    return { code: printedAddress(choice, options), once: '', page: '' };
  },
};

/** The short address of a survey's page, to be printed. With `.svg` before its query it is a code to scan. */
export function printedAddress(choice: Choice, { collector }: SnippetOptions, ending = ''): string {
  const parts = [choice.survey, choice.touchpoint].filter(Boolean).map(encodeURIComponent);
  const pairs = saidByPage(choice).filter(([name]) => name !== 'touchpoint');
  return withQuery(`${collector}q/${parts.join('/')}${ending}`, pairs);
}

function surveyElement(choice: Choice, options: SnippetOptions): string {
  return element(tagOf(choice), surveyAttributes(choice, options), within(choice, options));
}

function surveyAttributes(choice: Choice, options: SnippetOptions): Pairs {
  return [...attributesOf(choice), ...endpoint(options)];
}

function endpoint({ collector }: SnippetOptions): Pairs {
  return [['endpoint', `${collector}responses`]];
}

/** A script that comes from its collector's root need not say where answers go. */
function elsewhere(options: SnippetOptions): Pairs {
  return isRoot(options) ? [] : endpoint(options);
}

/** What stands between the tags: a poll's own options, and what shows until the survey is there. */
function within(choice: Choice, options: SnippetOptions): string {
  return [pollOptions(choice), fallback(choice, options)].filter(Boolean).join('\n');
}

function pollOptions(choice: Choice): string {
  if (!carriesOptions(choice)) return '';
  return optionsOf(choice)
    .map(({ id, label }) => `<option value="${escaped(id)}">${escaped(label)}</option>`)
    .join('\n');
}

/** Only what stands in the text may show a link until the survey is there. */
function fallback(choice: Choice, options: SnippetOptions): string {
  if (choice.placement !== 'inline') return '';
  return anchor(pageAddress(choice, options, saidByPage(choice)), linkText(choice, options));
}

function paragraph(address: string, choice: Choice, options: SnippetOptions): string {
  return `<p>${anchor(address, linkText(choice, options))}</p>`;
}

function pageAddress(
  { survey }: Choice,
  { collector, folder = 's' }: SnippetOptions & { folder?: 's' | 'frame' },
  pairs: Pairs,
): string {
  return withQuery(`${collector}${folder}/${encodeURIComponent(survey)}`, pairs);
}

function withLoader(code: string, options: SnippetOptions): Pasted {
  const once = loader(options);
  return { code, once, page: [once, code].join('\n\n') };
}

/** The script for the whole page; below a folder it has to say where its collector is. */
function loader(options: SnippetOptions, address = scriptAddress(options)): string {
  const base: Pairs = isRoot(options) ? [] : [['data-base', options.collector.replace(/\/$/, '')]];
  return element('script', [['src', address], ['async', ''], ...base]);
}

function scriptAddress({ collector }: SnippetOptions): string {
  return `${collector}dist/kundresa.js`;
}

function isRoot({ collector }: SnippetOptions): boolean {
  return new URL(collector).pathname === '/';
}

function asData(pairs: Pairs): Pairs {
  return pairs.map(([name, value]) => [`data-${name}`, value]);
}

/** An order to put in the place of, as the template knows it. */
function withOrder(choice: Choice): Pairs {
  const order: Pairs = [
    ['order-id', 'A-1001'],
    ['order-value', '499.00'],
    ['currency', 'SEK'],
  ];
  return choice.survey === 'exit-poll' ? [...attributesOf(choice), ...order] : attributesOf(choice);
}

function aligned(pairs: Pairs): string[] {
  return pairs.map(([name, value]) => `${name.padEnd(12)} ${value}`);
}
