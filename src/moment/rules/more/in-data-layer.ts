import { like } from '../like.js';

/**
 * `data:page.type=checkout`: whether the last value that the page's `dataLayer` has under a name is
 * one of those given. `*` stands for anything.
 */
export function inDataLayer(values: readonly string[]): boolean {
  return values.some((each) => {
    const [, path = '', wanted] = /^([^=]+)=(.*)$/.exec(each) ?? [];
    if (wanted === undefined) throw new Error('It says nothing like name=value.');
    const value = lastUnder(path.split('.'));
    return value !== undefined && like(textOf(value), wanted);
  });
}

/** A plain value as text. Nothing is like an object. */
function textOf(value: unknown): string {
  const isPlain = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
  return isPlain ? String(value) : '';
}

function lastUnder(path: readonly string[]): unknown {
  const layer: unknown = Reflect.get(globalThis, 'dataLayer');
  if (!Array.isArray(layer)) return undefined;
  return layer.map((pushed: unknown) => path.reduce(under, pushed)).findLast((value) => value !== undefined);
}

function under(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
