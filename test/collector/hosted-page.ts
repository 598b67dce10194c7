/** What is filled in on a page: by name, or as pairs where a name comes twice. */
export type Fields = Readonly<Record<string, string>> | readonly (readonly [string, string])[];

/** The hidden fields of a page as a browser would send them, as pairs. */
export function fieldsIn(html: string): [string, string][] {
  const fields = [...html.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)];
  return fields.map(([, name = '', value = '']) => [name, plain(value)]);
}

/** Where the thanks are, without the seal of the receipt, which is another one each time. */
export function thanksAt(response: Response): string {
  return (response.headers.get('location') ?? '').replace(/&receipt=[\w-]+$/, '');
}

function plain(text: string): string {
  const names: Readonly<Record<string, string>> = { quot: '"', lt: '<', gt: '>', amp: '&', '#39': "'" };
  return text.replace(/&(quot|lt|gt|amp|#39);/g, (_, name: string) => names[name] ?? '');
}
