import { like } from '../like.js';

/**
 * `data:page.type=checkout,cart`: whether the last value that the page's `dataLayer` has under a name is
 * one of those given; a value without a name is under that of the one before it. `*` stands for anything.
 */
export function inDataLayer(values: readonly string[]): boolean {
  let path = '';
  const wanted = values.map((each): readonly [path: string, wanted: string] => {
    const [, name = path, value = each] = /^([^=]+)=(.*)$/.exec(each) ?? [];
    path = name;
    if (!path) throw new Error('It says nothing like name=value.');
    return [path, value];
  });
  return wanted.some(([name, value]) => isLike(lastUnder(name), value));
}

/** Nothing is like an object, or like what is not there any more. */
function isLike(value: unknown, wanted: string): boolean {
  const isPlain = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
  return isPlain && like(String(value), wanted);
}

function lastUnder(path: string): unknown {
  const layer: unknown = Reflect.get(globalThis, 'dataLayer');
  if (!Array.isArray(layer)) return undefined;
  return layer.map((pushed: unknown) => saidOf(path, pushed)).findLast((value) => value !== undefined);
}

/** What was pushed under a name: undefined when nothing was said of it, null when there is nothing any more. */
function saidOf(path: string, pushed: unknown): unknown {
  const names = path in Object(pushed) ? [path] : path.split('.');
  let value = Object(pushed);
  for (const name of names) {
    if (typeof value !== 'object' || value === null) return null;
    if (!(name in value)) return undefined;
    value = Reflect.get(value, name);
  }
  return value ?? null;
}
