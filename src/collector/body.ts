import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import type { CollectorContext } from './context.js';
import { Refused } from './refused.js';
import { reasonOf } from './start-error.js';

export interface BodyOptions {
  /** Most bytes of one body, both as it comes and unpacked. */
  most: number;
  /** Most bytes of all bodies that are being read at once. Default 64 MiB. */
  mostAtOnce?: number;
}

/** Reads the body of a request, unpacked. */
export type ReadBody = (context: CollectorContext) => Promise<Uint8Array>;

/**
 * Makes a reader of bodies that stops as soon as one is too large: by what it says of itself, by
 * what comes, and by what comes out of the packing. It throws `too_large`, `unsupported_encoding`,
 * `bad_json`, or `unavailable` when the sender went away or too much is being read at once.
 */
export function createBodyReader({ most, mostAtOnce = 64 * 1_048_576 }: BodyOptions): ReadBody {
  let reading = 0;

  async function collect(body: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
    const chunks: Uint8Array[] = [];
    let size = 0;
    try {
      for await (const chunk of body) {
        size += chunk.byteLength;
        reading += chunk.byteLength;
        if (size > most) throw tooLarge(most);
        if (reading > mostAtOnce) throw new Refused('unavailable', 'Too much is being sent at once.', 2);
        chunks.push(chunk);
      }
    } finally {
      reading -= size;
    }
    return Buffer.concat(chunks);
  }

  return async (context) => {
    const packed = isPacked(context.req.header('content-encoding'));
    if (Number(context.req.header('content-length') ?? 0) > most) throw tooLarge(most);
    const body = bodyOf(context);
    if (!body) return new Uint8Array();
    const bytes = await collect(body).catch(brokenOff);
    return packed ? unpack(bytes, most) : bytes;
  };
}

/** What comes, as it comes. Straight from Node's server where there is one: a web stream costs much more. */
function bodyOf(context: CollectorContext): AsyncIterable<Uint8Array> | null {
  // A request that is refused half-way is still answered: its connection must not be cut.
  return context.env?.incoming?.iterator?.({ destroyOnReturn: false }) ?? context.req.raw.body;
}

function isPacked(encoding: string | undefined): boolean {
  const name = encoding?.trim().toLowerCase() ?? '';
  if (name === '' || name === 'identity') return false;
  if (name === 'gzip' || name === 'x-gzip') return true;
  throw new Refused('unsupported_encoding', 'Content-Encoding: send the body as it is, or packed as gzip.');
}

function brokenOff(error: unknown): never {
  if (error instanceof Refused) throw error;
  throw new Refused('unavailable', 'The body broke off: send it again.', 1);
}

async function unpack(bytes: Uint8Array, most: number): Promise<Uint8Array> {
  try {
    return await promisify(gunzip)(bytes, { maxOutputLength: most });
  } catch (error) {
    if (reasonOf(error).includes('larger than')) throw tooLarge(most);
    throw new Refused('bad_json', 'The body could not be unpacked: it is no whole gzip.');
  }
}

function tooLarge(most: number): Refused {
  return new Refused(
    'too_large',
    `The body is larger than ${most} bytes: send less, or fewer items at once.`,
  );
}
