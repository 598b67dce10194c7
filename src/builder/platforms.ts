/**
 * What is pasted. `docs/snippets.md` describes the first seven; of the rest, `fields` are set in a form
 * of the editor, `php` and `template` print the element, `module` is for whoever builds the page,
 * `page` is a link that stays one, and `print` is for paper.
 */
export type Shape =
  | 'element'
  | 'div'
  | 'script'
  | 'query'
  | 'link'
  | 'frame'
  | 'queue'
  | 'fields'
  | 'php'
  | 'template'
  | 'module'
  | 'page'
  | 'print';

/** A place where a snippet is pasted. */
export interface Platform {
  readonly id: PlatformId;
  readonly shape: Shape;
  /** Who puts the script on the page: whoever pastes the snippet, somebody else, once, or nobody. */
  readonly script: 'with it' | 'once' | 'none';
  /** What the place takes out of what is pasted. */
  readonly strips: readonly Stripped[];
  /** The filter that it is known by in `docs/platforms/README.md`. */
  readonly filter?: string;
  /** The page below `docs/platforms`, or the document about it. */
  readonly document: string;
  /** Whether its content security policy is the site's own to set. */
  readonly policy: boolean;
}

export type PlatformId = (typeof platforms)[number]['id'];

/** Part of a snippet that a place does not let through. */
export type Stripped = 'scripts' | 'elements' | 'divs' | 'data' | 'styles';

const open = { shape: 'element', script: 'with it', strips: [], policy: true } as const;

/** Where a snippet may be pasted, in the order of a list. Facts: `docs/platforms`. */
export const platforms = [
  { ...open, id: 'html', document: 'docs/snippets.md' },
  { ...open, id: 'framework', shape: 'module', document: 'docs/elements.md' },
  { ...open, id: 'wordpress-admin', document: 'docs/platforms/wordpress.md' },
  {
    id: 'wordpress-author',
    shape: 'div',
    script: 'once',
    strips: ['scripts', 'elements'],
    filter: 'WordPress, as an author',
    document: 'docs/platforms/wordpress.md',
    policy: true,
  },
  { ...open, id: 'woocommerce', shape: 'php', document: 'docs/platforms/woocommerce.md' },
  {
    id: 'drupal',
    shape: 'link',
    script: 'once',
    strips: ['scripts', 'elements', 'divs', 'data'],
    filter: 'Drupal, default format',
    document: 'docs/platforms/drupal.md',
    policy: true,
  },
  {
    id: 'joomla',
    shape: 'div',
    script: 'once',
    strips: ['scripts', 'elements'],
    filter: 'Joomla',
    document: 'docs/platforms/joomla.md',
    policy: true,
  },
  { ...open, id: 'squarespace', document: 'docs/platforms/squarespace.md', policy: false },
  { ...open, id: 'wix', shape: 'fields', document: 'docs/platforms/wix.md', policy: false },
  { ...open, id: 'webflow', document: 'docs/platforms/webflow.md', policy: false },
  { ...open, id: 'ghost', document: 'docs/platforms/ghost.md' },
  {
    id: 'hubspot',
    shape: 'div',
    script: 'once',
    strips: ['scripts', 'elements'],
    document: 'docs/platforms/hubspot.md',
    policy: true,
  },
  {
    id: 'headless',
    shape: 'link',
    script: 'once',
    strips: ['scripts', 'elements', 'divs', 'data'],
    filter: 'rehype-sanitize',
    document: 'docs/platforms/headless.md',
    policy: true,
  },
  {
    ...open,
    id: 'tag-manager',
    shape: 'query',
    strips: ['data'],
    document: 'docs/platforms/tag-manager.md',
  },
  {
    ...open,
    id: 'tag-manager-queue',
    shape: 'queue',
    strips: ['data'],
    document: 'docs/platforms/tag-manager.md',
  },
  { ...open, id: 'shopify', document: 'docs/platforms/shopify.md', policy: false },
  { ...open, id: 'magento', shape: 'template', document: 'docs/platforms/magento.md' },
  { ...open, id: 'bigcommerce', shape: 'script', document: 'docs/platforms/bigcommerce.md' },
  { ...open, id: 'quickbutik', shape: 'script', document: 'docs/platforms/quickbutik.md', policy: false },
  {
    id: 'frame',
    shape: 'frame',
    script: 'once',
    strips: ['scripts', 'elements', 'divs', 'data', 'styles'],
    document: 'docs/snippets.md',
    policy: true,
  },
  {
    id: 'mail',
    shape: 'page',
    script: 'none',
    strips: ['scripts', 'elements', 'styles'],
    document: 'docs/platforms/mail.md',
    policy: false,
  },
  { id: 'print', shape: 'print', script: 'none', strips: [], document: 'docs/snippets.md', policy: false },
] as const satisfies readonly (Omit<Platform, 'id'> & { id: string })[];

/** The platform of an id; a page of plain HTML when there is none. */
export function platformOf(id: string): Platform {
  return platforms.find((platform) => platform.id === id) ?? platforms[0];
}

/** Whether a survey stands on a page of the collector, which has looks and a moment of its own. */
export function isOwnPage({ shape }: Platform): boolean {
  return shape === 'page' || shape === 'print' || shape === 'frame';
}
