import { Refused } from './refused.js';

/**
 * Reads the body of a request, unpacked, and stops as soon as it is larger than `most` bytes: by
 * what it says of itself, by what comes, and by what comes out of the packing. Throws `too_large`,
 * `unsupported_encoding`, `bad_json`, or `unavailable` when the sender went away.
 */
export async function readBody(request: Request, most: number): Promise<Uint8Array> {
  const declared = Number(request.headers.get('content-length') ?? 0);
  if (declared > most) throw tooLarge(most);
  if (!request.body) return new Uint8Array();
  const packed = isPacked(request.headers.get('content-encoding'));
  const stream = packed ? unpacked(request.body, most) : request.body;
  return collect(stream, { most, packed });
}

function isPacked(encoding: string | null): boolean {
  const name = encoding?.trim().toLowerCase() ?? '';
  if (name === '' || name === 'identity') return false;
  if (name === 'gzip' || name === 'x-gzip') return true;
  throw new Refused('unsupported_encoding', 'Content-Encoding: send the body as it is, or packed as gzip.');
}

function unpacked(body: ReadableStream<Uint8Array>, most: number): ReadableStream<Uint8Array> {
  // Node's types and the browser's disagree about the chunks; both are bytes.
  const unpack: ReadableWritablePair<Uint8Array, Uint8Array> = new DecompressionStream('gzip') as never;
  return body.pipeThrough(atMost(most)).pipeThrough(unpack);
}

function atMost(most: number): TransformStream<Uint8Array, Uint8Array> {
  let size = 0;
  return new TransformStream({
    transform(chunk, controller) {
      size += chunk.byteLength;
      if (size > most) controller.error(tooLarge(most));
      else controller.enqueue(chunk);
    },
  });
}

async function collect(
  stream: ReadableStream<Uint8Array>,
  { most, packed }: { most: number; packed: boolean },
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    // Leaving the loop by a throw cancels the stream: nothing more is read or unpacked.
    for await (const chunk of stream) {
      size += chunk.byteLength;
      if (size > most) throw tooLarge(most);
      chunks.push(chunk);
    }
  } catch (error) {
    if (error instanceof Refused) throw error;
    if (packed) throw new Refused('bad_json', 'The body could not be unpacked: it is no whole gzip.');
    throw new Refused('unavailable', 'The body broke off: send it again.', 1);
  }
  return chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks);
}

function tooLarge(most: number): Refused {
  return new Refused(
    'too_large',
    `The body is larger than ${most} bytes: send less, or fewer items at once.`,
  );
}
