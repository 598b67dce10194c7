import { fieldsOf, type Observation } from './observation.js';

/** One request as it was made. */
export interface Made {
  readonly method: string;
  /** The path, with its query. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly body: string;
}

/** What a browser adds to any request of a page, whoever makes it. */
const ofTheBrowser =
  /^(host|connection|accept|accept-encoding|accept-language|user-agent|sec-.*|origin|content-length|pragma|cache-control|priority)$/;

/** What one request tells: the names in its query, its headers besides the browser's own, and the fields of its body. */
export function told({ method, url, headers, body }: Made): Observation[] {
  const [path = '', query = ''] = url.split('?');
  const what = `${method} ${path}`;
  const where =
    body.startsWith('{"items"') && !headers['content-type']?.includes('application/json')
      ? `${what}, counts`
      : what;
  const all = [
    ...[...new URLSearchParams(query)].map(([name, value]) => [what, `?${name}`, value] as const),
    ...Object.entries(headers)
      .filter(([name, value]) => value && !ofTheBrowser.test(name))
      .map(([name, value]) => [where, `${name}:`, String(value)] as const),
    ...bodyOf(body).map(([name, value]) => [where, name, value] as const),
  ];
  return all.length > 0 ? all : [[what, '', '']];
}

function bodyOf(body: string): [name: string, value: string][] {
  if (body === '') return [];
  return body.startsWith('{') ? fieldsOf(JSON.parse(body)) : [...new URLSearchParams(body)];
}
