import type { Hono } from 'hono';
import { newToken } from '../../wire/work-schema.js';
import type { Access } from '../access.js';
import { otherMethods, plainRefusals } from '../answer.js';
import { audited } from '../audited.js';
import type { CollectorEnv } from '../context.js';
import { readBody } from '../read-body.js';
import { Refused } from '../refused.js';
import type { Store } from '../store/response-store.js';

export interface TokensOptions {
  store: Pick<Store, 'tokens' | 'audit'>;
  access: Access;
}

/** `/tokens`: an admin makes, lists and revokes the tokens by which people and programs read and act. */
export function serveTokens(app: Hono<CollectorEnv>, { store, access }: TokensOptions): void {
  const { tokens } = store;
  const admin = access.only('admin');

  /** The tokens of admins that are in use. */
  const admins = async () =>
    (await tokens.list()).filter(({ role, revokedAt }) => role === 'admin' && revokedAt === null);

  app.get('/tokens', admin, async (context) => context.json({ tokens: await tokens.list() }));
  app.post('/tokens', audited(store, 'token.create'), admin, async (context) => {
    const { name, role } = await readBody(context, newToken);
    // With the first token the machine itself may no longer read: whoever made it here would be locked out.
    if (context.get('who')?.by === 'machine')
      throw new Refused(
        'invalid',
        'The first token is made where the collector runs: kundresa token create --name <name> --role admin. It makes the others here.',
      );
    const made = await tokens.create({ name, role });
    context.set('detail', { id: made.id, name, role });
    return context.json(made, 201);
  });
  app.all('/tokens', otherMethods('GET', 'HEAD', 'POST'));

  app.delete('/tokens/:id', audited(store, 'token.revoke'), admin, async (context) => {
    const id = context.req.param('id');
    const token = (await tokens.list()).find((each) => each.id === id && each.revokedAt === null);
    if (!token) throw plainRefusals.not_found;
    if ((await admins()).every((each) => each.id === id))
      throw new Refused('invalid', 'This is the last token of an admin: make another one first.');
    await tokens.revoke(token.id);
    context.set('detail', { id, name: token.name });
    return context.body(null, 204);
  });
  app.all('/tokens/:id', otherMethods('DELETE'));
}
