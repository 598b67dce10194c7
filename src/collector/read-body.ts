import { problems, type Faulty } from '../wire/schema.js';
import { createBodyReader } from './body.js';
import type { CollectorContext } from './context.js';
import { decodeUtf8, readJson } from './read-json.js';
import { Refused } from './refused.js';

/** What a schema of zod does, as far as it is needed. */
interface Schema<Value> {
  safeParse(value: unknown): { success: true; data: Value } | { success: false; error: Faulty };
}

const readBytes = createBodyReader({ most: 65_536 });

/** The JSON of a request, read by a schema. Throws what says where it does not fit. */
export async function readBody<Value>(context: CollectorContext, schema: Schema<Value>): Promise<Value> {
  const { value } = readJson(decodeUtf8(await readBytes(context)));
  const parsed = schema.safeParse(value);
  if (!parsed.success) throw new Refused('invalid', problems(parsed.error));
  return parsed.data;
}
