/**
 * How fast a collector keeps and reads when much is kept. Run it as
 * `nice node --import tsx bench/scale.mjs [responses] [counted]`:
 * `responses` are written into the tables, `counted` are counted into the cells that the report reads,
 * as that many responses over three years at twelve touchpoints would be. DATABASE_URL names a database of
 * PostgreSQL that may be filled; without one it is SQLite in a temporary folder.
 */
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createCollector } from '../src/collector/app.ts';
import { cellKey, countedFilters, writtenCounts } from '../src/collector/store/count-cell.ts';
import { openDatabase } from '../src/collector/store/database.ts';
import { createStore } from '../src/collector/store/response-store.ts';
import { understandItem } from '../src/collector/understand-item.ts';

const [responses = 200_000, counted = 10_000_000] = process.argv.slice(2).map(Number);
const folder = mkdtempSync(join(tmpdir(), 'kundresa-scale-'));
const days = 3 * 365;
const last = Date.now();

/** Twelve touchpoints with a question each: the ends of its scale. */
const places = [
  ['awareness', 'landing_page', 'first-impression', 'csat', 'first_impression', 1, 5],
  ['consideration', 'website', 'findability', 'agree', 'ease_site', 1, 5],
  ['consideration', 'product_review', 'stars', 'stars', 'quality', 1, 5],
  ['purchase', 'checkout', 'checkout-ease', 'ces', 'ease', 1, 7],
  ['purchase', 'physical_store', 'store-kiosk', 'csat4', 'satisfaction', 1, 4],
  ['purchase', 'salesperson', 'sales-contact', 'csat', 'satisfaction', 1, 5],
  ['use', 'delivery', 'delivery', 'csat', 'satisfaction', 1, 5],
  ['use', 'customer_service', 'service-csat', 'csat', 'satisfaction', 1, 5],
  ['use', 'onboarding', 'onboarding', 'ces', 'ease', 1, 7],
  ['use', 'returns', 'returns', 'ces', 'ease', 1, 7],
  ['loyalty', 'newsletter', 'newsletter', 'agree', 'relevance', 1, 5],
  ['loyalty', 'next_purchase', 'relationship-nps', 'nps', 'recommend', 0, 10],
];
const choices = {
  channel: ['web', 'email', 'sms'],
  placement: ['panel', 'inline'],
  locale: ['sv', 'en', 'fi'],
};
const segments = ['new', 'returning'];

const pick = (list) => list[Math.floor(Math.random() * list.length)];

function item(at = Math.floor(last - Math.random() * days * 86_400_000)) {
  const [stage, touchpoint, survey, kind, measure, low, high] = pick(places);
  const score = low + Math.floor(Math.sqrt(Math.random()) * (high - low + 1));
  const why =
    Math.random() < 0.25 ? [{ question: 'why', kind: 'text', value: 'The parcel was late. '.repeat(3) }] : [];
  return {
    type: 'response',
    v: 1,
    id: randomUUID(),
    revision: 1,
    status: 'complete',
    survey,
    surveyVersion: 1,
    site: 'shop.example',
    stage,
    touchpoint,
    channel: pick(choices.channel),
    placement: pick(choices.placement),
    locale: pick(choices.locale),
    answers: [{ question: 'score', kind, measure, value: score }, ...why],
    startedAt: new Date(at - 20_000).toISOString(),
    answeredAt: new Date(at).toISOString(),
    page: 'https://shop.example/thanks',
    context: { segment: pick(segments) },
  };
}

function incoming(at) {
  const one = item(at);
  return understandItem(
    one,
    JSON.stringify(one),
    new Date((at ?? Date.parse(one.answeredAt)) + 1000).toISOString(),
  );
}

const opened = await openDatabase({ dataFolder: folder, databaseUrl: process.env.DATABASE_URL });
const { db } = opened;
const store = createStore(opened);
const app = createCollector({ store, loopback: true, itemsPerMinute: 0 });

await write('one after the other', 300, 1);
await write('128 at once', 12_800, 128);
await fill();
await write('128 at once, the tables full', 12_800, 128);
await countIn();
await measure('the whole journey', '');
await measure('one filter, locale=sv', '&locale=sv');
await measure('one filter, segment=new', '&segment=new');
await measure('two filters, channel and locale', '&channel=web&locale=sv');
await measure('three filters', '&channel=web&locale=sv&segment=new');
await store.close();
if (opened.engine === 'sqlite') {
  const bytes = statSync(join(folder, 'kundresa.db')).size;
  console.log(`database file after closing  ${(bytes / 1e6).toFixed(0)} MB`);
}
rmSync(folder, { recursive: true });

async function write(name, count, atOnce) {
  const items = Array.from({ length: count }, () => incoming(last));
  const started = performance.now();
  for (let from = 0; from < count; from += atOnce)
    await Promise.all(items.slice(from, from + atOnce).map((each) => store.keep(each)));
  const each = (performance.now() - started) / count;
  console.log(`keep, ${name}`.padEnd(44), `${each.toFixed(2)} ms a response`);
}

async function fill() {
  const started = performance.now();
  const before = await size();
  for (let done = 0; done < responses; done += 500) {
    const some = Array.from({ length: Math.min(500, responses - done) }, () => incoming());
    await db.transaction().execute(async (transaction) => {
      await transaction
        .insertInto('responses')
        .values(some.map(({ row }) => row))
        .execute();
      await transaction
        .insertInto('answers')
        .values(some.flatMap(({ answers }) => answers))
        .execute();
    });
  }
  const bytes = ((await size()) - before) / responses;
  const seconds = (performance.now() - started) / 1000;
  console.log(
    `${responses} responses and their answers`.padEnd(44),
    `${bytes.toFixed(0)} bytes a response, ${seconds.toFixed(0)} s to fill`,
  );
}

async function size() {
  if (opened.engine === 'postgres') {
    const { rows } = await db.executeQuery({
      sql: 'select pg_database_size(current_database()) as n',
      parameters: [],
      query: { kind: 'RawNode' },
      queryId: { queryId: 'size' },
    });
    return Number(rows[0].n);
  }
  const files = ['kundresa.db', 'kundresa.db-wal'].map(
    (name) => statSync(join(folder, name), { throwIfNoEntry: false })?.size ?? 0,
  );
  return files.reduce((sum, bytes) => sum + bytes, 0);
}

/** Writes the cells that so many responses would have made: for each day, place and combination of filters. */
async function countIn() {
  const started = performance.now();
  const before = await size();
  await db.deleteFrom('count_cells').execute();
  const combinations = choices.channel.flatMap((channel) =>
    choices.placement.flatMap((placement) =>
      choices.locale.flatMap((locale) =>
        segments.map((segment) => [channel, placement, locale, null, segment, null, null]),
      ),
    ),
  );
  const each = counted / days / places.length / combinations.length;
  let rows = [];
  let cells = 0;
  for (let nth = 0; nth < days; nth += 1) {
    const day = new Date(last - nth * 86_400_000).toISOString().slice(0, 10);
    for (const place of places) {
      const sums = new Map();
      for (const groups of combinations) {
        const n = Math.max(0, Math.round(each + (Math.random() - 0.5) * Math.sqrt(each) * 2));
        if (n === 0) continue;
        const values = spread(place, n);
        addTo(sums, ['', []], values, n, groups);
        addTo(sums, ['*', groups], values, n, groups);
        for (const [at, name] of countedFilters.entries())
          addTo(sums, [name, [groups[at]]], values, n, groups);
      }
      rows.push(...[...sums.values()].map((sum) => cellRow(place, day, sum)));
    }
    if (rows.length > 2000 || nth === days - 1) {
      cells += rows.length;
      await db.transaction().execute(async (transaction) => {
        for (let from = 0; from < rows.length; from += 1000)
          await transaction
            .insertInto('count_cells')
            .values(rows.slice(from, from + 1000))
            .execute();
      });
      rows = [];
    }
  }
  const seconds = (performance.now() - started) / 1000;
  const mega = ((await size()) - before) / 1e6;
  console.log(
    `cells of ${counted} responses`.padEnd(44),
    `${cells} cells, ${mega.toFixed(0)} MB, ${seconds.toFixed(0)} s to fill`,
  );
}

function spread([, , , , , low, high], n) {
  const values = new Map();
  for (let value = low; value <= high; value += 1) values.set(String(value), 0);
  for (let left = n; left > 0; left -= 1) {
    const value = String(low + Math.floor(Math.sqrt(Math.random()) * (high - low + 1)));
    values.set(value, values.get(value) + 1);
  }
  return new Map([...values].filter(([, count]) => count > 0));
}

function addTo(sums, [by, groups], values, n, [, placement]) {
  const key = JSON.stringify([by, groups]);
  const sum = sums.get(key) ?? { by, groups, n: new Map(), values: new Map() };
  sums.set(key, sum);
  sum.n.set(placement, (sum.n.get(placement) ?? 0) + n);
  for (const [value, count] of values) sum.values.set(value, (sum.values.get(value) ?? 0) + count);
}

function cellRow([stage, touchpoint, survey, kind, measure], day, { by, groups, n, values }) {
  const name = { by, groups, site: 'shop.example', stage, touchpoint, survey, version: 1, day };
  const total = [...n.values()].reduce((sum, count) => sum + count, 0);
  const counts = new Map([
    ['r', new Map([...n].map(([placement, count]) => [JSON.stringify([placement, 'complete']), count]))],
    [`v${JSON.stringify(['score', kind, measure])}`, values],
    ['n', new Map([[JSON.stringify(['why', 'text', null]), Math.ceil(total / 4)]])],
  ]);
  return { ...name, key: cellKey(name), groups: JSON.stringify(groups), counts: writtenCounts(counts) };
}

async function measure(name, filter) {
  const times = [];
  for (let run = 0; run < 9; run += 1) {
    // Another first day each time, so that no report is one that was made before.
    const day = new Date(last - (days + 10 + run) * 86_400_000).toISOString().slice(0, 10);
    const started = performance.now();
    const answer = await app.fetch(
      new Request(`http://127.0.0.1:8787/report?from=${day}${filter}`, {
        headers: { host: '127.0.0.1:8787' },
      }),
      { incoming: { httpVersion: '1.1', socket: { remoteAddress: '127.0.0.1' } } },
    );
    const body = await answer.json();
    times.push(performance.now() - started);
    if (run === 0)
      console.log(`report, ${name}`.padEnd(44), `${answer.status}, ${body.responses} responses shown`);
  }
  const sorted = times.toSorted((one, other) => one - other);
  console.log(
    ''.padEnd(44),
    `median ${sorted[4].toFixed(0)} ms, slowest ${sorted[8].toFixed(0)} ms, first ${times[0].toFixed(0)} ms`,
  );
}
