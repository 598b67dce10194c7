/**
 * How fast a collector keeps and reads when much is kept. Run it as
 * `node --import tsx bench/scale.mjs [responses] [counted] [folder]`:
 * `responses` are written into the tables, `counted` are counted into the cells that the report reads,
 * as that many responses over three years at twelve touchpoints would be. DATABASE_URL names a database of
 * PostgreSQL that may be filled; without one it is SQLite in the folder, which is kept, or in a temporary one.
 * Reports are made in this process, so that its processor time is theirs.
 */
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createCollector } from '../src/collector/app.ts';
import { addAt, cellKey, writtenCounts } from '../src/collector/store/count-cell.ts';
import { cellsOf } from '../src/collector/store/counts-of.ts';
import { openDatabase } from '../src/collector/store/database.ts';
import { createStore } from '../src/collector/store/response-store.ts';
import { understandItem } from '../src/collector/understand-item.ts';

const [responses = 200_000, counted = 10_000_000] = process.argv.slice(2, 4).map(Number);
const [, , , , kept] = process.argv;
const folder = kept ?? mkdtempSync(join(tmpdir(), 'kundresa-scale-'));
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
await report('the whole journey', '');
await report('one filter, locale=sv', '&locale=sv');
await report('one filter, segment=new', '&segment=new');
await report('two filters, channel and locale', '&channel=web&locale=sv');
await report('three filters', '&channel=web&locale=sv&segment=new');
await store.close();
if (opened.engine === 'sqlite') {
  const bytes = statSync(join(folder, 'kundresa.db')).size;
  console.log(`database file after closing  ${(bytes / 1e6).toFixed(0)} MB`);
}
if (kept === undefined) rmSync(folder, { recursive: true });

async function write(name, count, atOnce) {
  const items = Array.from({ length: count }, () => incoming(last));
  const [started, before] = [performance.now(), process.cpuUsage()];
  for (let from = 0; from < count; from += atOnce)
    await Promise.all(items.slice(from, from + atOnce).map((each) => store.keep(each)));
  const each = (performance.now() - started) / count;
  const { user, system } = process.cpuUsage(before);
  const work = (user + system) / 1000 / count;
  console.log(
    `keep, ${name}`.padEnd(44),
    `${each.toFixed(2)} ms a response, of the processor ${work.toFixed(2)} ms`,
  );
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

/** Writes the cells that so many responses would have made: for each month, place and combination of filters. */
async function countIn() {
  const started = performance.now();
  const before = await size();
  await db.deleteFrom('count_months').execute();
  const combinations = choices.channel.flatMap((channel) =>
    choices.placement.flatMap((placement) =>
      choices.locale.flatMap((locale) =>
        segments.map((segment) => [channel, placement, locale, null, segment, null, null]),
      ),
    ),
  );
  const months = new Map();
  for (let nth = 0; nth < days; nth += 1) {
    const day = new Date(last - nth * 86_400_000).toISOString().slice(0, 10);
    months.set(day.slice(0, 7), [...(months.get(day.slice(0, 7)) ?? []), Number(day.slice(8)) - 1]);
  }
  const each = counted / days / places.length / combinations.length;
  let cells = 0;
  for (const [month, daysOf] of months) {
    for (const spot of places) {
      const sums = new Map();
      for (const groups of combinations)
        for (const at of daysOf) countDay(sums, { spot, groups, month, at, n: about(each) });
      const rows = [...sums.values()].map(({ name, counts }) => ({
        ...name,
        key: cellKey(name),
        groups: JSON.stringify(name.groups),
        counts: writtenCounts(counts),
      }));
      cells += rows.length;
      for (let from = 0; from < rows.length; from += 1000)
        await db
          .insertInto('count_months')
          .values(rows.slice(from, from + 1000))
          .execute();
    }
  }
  const seconds = (performance.now() - started) / 1000;
  const mega = ((await size()) - before) / 1e6;
  console.log(
    `cells of ${counted} responses`.padEnd(44),
    `${cells} cells, ${mega.toFixed(0)} MB, ${seconds.toFixed(0)} s to fill`,
  );
}

/** A number about as large, as chance would have it. */
function about(n) {
  const normal = Math.sqrt(-2 * Math.log(1 - Math.random())) * Math.cos(2 * Math.PI * Math.random());
  return Math.max(0, Math.round(n + normal * Math.sqrt(n)));
}

function countDay(sums, { spot, groups, month, at, n }) {
  const [stage, touchpoint, survey, kind, measure, low, high] = spot;
  const tags = { site: 'shop.example', stage, touchpoint, survey, survey_version: 1 };
  const ticks = [
    { of: 'r', what: JSON.stringify([groups[1], 'complete']), at, n },
    { of: 'n', what: JSON.stringify(['why', 'text', null]), at, n: Math.round(n / 4) },
  ];
  let left = n;
  for (let value = high; left > 0 && value >= low; value -= 1) {
    const share = Math.min(left, value === low ? left : about(n / (high - low + 1)));
    left -= share;
    ticks.push({ of: `v${JSON.stringify(['score', kind, measure])}`, what: String(value), at, n: share });
  }
  ticks.push({ of: 'd', what: String(5 + Math.floor(Math.random() * 60)), at: 0, n });
  for (const name of cellsOf(tags, { groups, month })) {
    const key = JSON.stringify([name.by, name.groups]);
    const { counts } = sums.get(key) ?? { counts: new Map() };
    sums.set(key, { name, counts });
    for (const { of, what, at: nth, n: more } of ticks.filter((tick) => tick.n > 0)) {
      const values = counts.get(of) ?? new Map();
      const series = values.get(what) ?? [];
      counts.set(of, values.set(what, series));
      addAt(series, nth, more);
    }
  }
}

async function report(name, filter) {
  const [times, work] = [[], []];
  for (let run = 0; run < 15; run += 1) {
    // Another first day each time, so that no report is one that was made before.
    const day = new Date(last - (days + 10 + run) * 86_400_000).toISOString().slice(0, 10);
    const [started, before] = [performance.now(), process.cpuUsage()];
    const answer = await app.fetch(
      new Request(`http://127.0.0.1:8787/report?from=${day}${filter}`, {
        headers: { host: '127.0.0.1:8787' },
      }),
      { incoming: { httpVersion: '1.1', socket: { remoteAddress: '127.0.0.1' } } },
    );
    const body = await answer.json();
    const { user, system } = process.cpuUsage(before);
    times.push(performance.now() - started);
    work.push((user + system) / 1000);
    if (run === 0)
      console.log(`report, ${name}`.padEnd(44), `${answer.status}, ${body.responses} responses shown`);
  }
  console.log(''.padEnd(44), `by the clock ${told(times)}`);
  console.log(''.padEnd(44), `of the processor ${told(work)}`);
}

function told(times) {
  const sorted = times.toSorted((one, other) => one - other);
  const ms = (at) => `${sorted[at].toFixed(0)} ms`;
  return `median ${ms(7)}, slowest ${ms(14)}, first ${times[0].toFixed(0)} ms`;
}
