import type { ClientOptions, Delivery } from '../../src/client/types.js';
import type { SurveyResponse } from '../../src/wire/types.js';

/** Sends a response in a frame without `allow-same-origin`, and resolves to what became of it. */
export async function sandboxed(options: ClientOptions, response: SurveyResponse): Promise<Delivery> {
  const module = await asData(new URL('../../src/client/index.ts', import.meta.url).href, new Map());
  const endpoint = new URL(options.endpoint, location.href).href;
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-scripts');
  frame.srcdoc = `<script type="module">
    import { createClient } from "${module}";
    const client = createClient(${JSON.stringify({ ...options, endpoint })});
    parent.postMessage(await client.send(${JSON.stringify(response)}), '*');
  </script>`;
  const answer = new Promise<Delivery>((resolve) => {
    addEventListener('message', function hear({ source, data }) {
      if (source !== frame.contentWindow) return;
      removeEventListener('message', hear);
      resolve(data);
    });
  });
  document.body.append(frame);
  return answer.finally(() => frame.remove());
}

/** A module and all that it imports as addresses that hold them: such a frame may fetch nothing from here. */
async function asData(url: string, known: Map<string, string>): Promise<string> {
  const before = known.get(url);
  if (before) return before;
  let source = await (await fetch(url)).text();
  const imports = [...source.matchAll(/\b(?:from|import)\s*\(?\s*"(\.[^"]+)"/g)];
  for (const [, path = ''] of imports) {
    source = source.replaceAll(`"${path}"`, `"${await asData(new URL(path, url).href, known)}"`);
  }
  const address = `data:text/javascript,${encodeURIComponent(source)}`;
  known.set(url, address);
  return address;
}
