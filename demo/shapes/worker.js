import { createClient } from '/dist/esm/client/index.js';

const client = createClient({ endpoint: '/responses' });

addEventListener('message', async ({ data: value }) => {
  const now = new Date().toISOString();
  const { state } = await client.send({
    type: 'response',
    v: 1,
    id: crypto.randomUUID(),
    revision: 1,
    status: 'complete',
    survey: 'service-csat',
    stage: 'use',
    touchpoint: 'website',
    channel: 'web',
    startedAt: now,
    answeredAt: now,
    answers: [{ question: 'satisfaction', kind: 'csat', measure: 'satisfaction', value }],
  });
  postMessage(state);
});
