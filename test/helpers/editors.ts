import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import rehypeParse from 'rehype-parse';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import sanitizeHtml, { type IOptions } from 'sanitize-html';
import { unified } from 'unified';

/** What stands between an author and the page: it takes HTML and gives back what it lets through. */
export interface Editor {
  readonly name: string;
  /** @param page any page of a browser, for filters that need one */
  let(html: string, page: Page): string | Promise<string>;
}

/**
 * The filters that pasted HTML has to pass, each with its defaults: three libraries themselves, and
 * the rules of three platforms, as their sources state them.
 */
export const editors: readonly Editor[] = [
  { name: 'DOMPurify', let: purified },
  { name: 'sanitize-html', let: (html) => sanitizeHtml(html) },
  { name: 'rehype-sanitize', let: rehyped },
  { name: 'WordPress, as an author', let: (html) => sanitizeHtml(html, wordPress) },
  { name: 'Drupal, default format', let: (html) => sanitizeHtml(html, drupal) },
  { name: 'Joomla', let: (html) => sanitizeHtml(html, joomla) },
];

const purify = createRequire(import.meta.url).resolve('dompurify/dist/purify.min.js');

async function purified(html: string, page: Page): Promise<string> {
  return page.evaluate(
    ([library = '', dirty = '']) => {
      // Run as a function: a page's script tag may be forbidden.
      const module: { exports: { sanitize?: (text: string) => string } } = { exports: {} };
      new Function('module', 'exports', library)(module, module.exports);
      return module.exports.sanitize?.(dirty) ?? '';
    },
    [readFileSync(purify, 'utf8'), html],
  );
}

async function rehyped(html: string): Promise<string> {
  const clean = unified().use(rehypeParse, { fragment: true }).use(rehypeSanitize).use(rehypeStringify);
  return String(await clean.process(html));
}

const text = ['p', 'br', 'em', 'strong', 'b', 'i', 'cite', 'blockquote', 'code', 'pre', 'ul', 'ol', 'li'];
const headings = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];
const blocks = [
  'div',
  'span',
  'section',
  'article',
  'aside',
  'header',
  'footer',
  'figure',
  'figcaption',
  'img',
];
const tables = ['table', 'thead', 'tbody', 'tr', 'td', 'th'];
const common = [
  ...text,
  ...headings,
  ...blocks,
  ...tables,
  'a',
  'button',
  'textarea',
  'label',
  'hr',
  'del',
  'ins',
];
/** What every tag may carry in WordPress: `_wp_add_global_attributes` in `wp-includes/kses.php`. */
const everywhere = ['aria-*', 'class', 'data-*', 'dir', 'hidden', 'id', 'lang', 'role', 'style', 'title'];

/** `$allowedposttags` in `wp-includes/kses.php`: no script, frame, form, input, select or element of another name. */
const wordPress: IOptions = {
  allowedTags: common,
  allowedAttributes: {
    '*': everywhere,
    a: ['href', 'rel', 'rev', 'name', 'target', 'download'],
    button: ['disabled', 'name', 'type', 'value'],
    img: ['alt', 'src', 'width', 'height'],
  },
  // Only names of single hyphens between small letters are data-*, until version 6.6.
  transformTags: { '*': (tagName, attribs) => ({ tagName, attribs: withoutOddData(attribs) }) },
};

function withoutOddData(attribs: Record<string, string>): Record<string, string> {
  const kept = Object.entries(attribs).filter(
    ([name]) => !name.startsWith('data-') || /^data-[a-z0-9_]+(-[a-z0-9_]+)*$/.test(name),
  );
  // Angle brackets inside of attributes are taken out.
  return Object.fromEntries(kept.map(([name, value]) => [name, value.replace(/[<>]/g, '')]));
}

/** The list of `filter_html` in the format "Basic HTML": no div, and no data-*. */
const drupal: IOptions = {
  allowedTags: [...text, ...headings.slice(1), 'a', 'dl', 'dt', 'dd', 'span', 'img'],
  allowedAttributes: { a: ['href', 'hreflang'], ol: ['start', 'type'], ul: ['type'], img: ['src', 'alt'] },
};

/** `InputFilter` with its deny lists; a tag whose name holds a hyphen is no tag to it. */
const joomla: IOptions = {
  allowedTags: [...common, 'form', 'input', 'select', 'option'],
  allowedAttributes: false,
  transformTags: { '*': (tagName, attribs) => ({ tagName, attribs: withoutDenied(attribs) }) },
};

function withoutDenied(attribs: Record<string, string>): Record<string, string> {
  const kept = Object.entries(attribs).filter(
    ([name]) => !/^(on.*|action|background|codebase|dynsrc|lowsrc|style)$/.test(name),
  );
  return Object.fromEntries(kept);
}
