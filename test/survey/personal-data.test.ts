import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { findPersonalData } from '../../src/survey/personal-data.js';

/** What is found in a text, as `kind:what`. */
function found(text: string): string[] {
  return findPersonalData(text).map(({ kind, start, end }) => `${kind}:${text.slice(start, end)}`);
}

/** Texts in which a part, the one between ‹ and ›, is personal data of a kind. */
const planted: Readonly<Record<string, readonly string[]>> = {
  email: [
    '‹kim@example.com›',
    'Write to ‹kim@example.com›.',
    '(‹kim.larsson+shop@mail.example.co.uk›)',
    'mailto:‹kim@example.com›',
    '‹åsa.öberg@exempel.se›, tack',
    '‹kim (at) example.com›',
    '‹kim[at]example[dot]com›',
    '‹kim snabel-a›'.replace('kim snabel-a', 'kim(snabel-a)exempel(punkt)se'),
    '‹0701234567@sms.example›',
    '‹KIM@EXAMPLE.COM›',
    '‹ｋｉｍ＠ｅｘａｍｐｌｅ．ｃｏｍ›',
  ],
  phone: [
    '‹070-123 45 67›',
    'Ring ‹0701234567› efter fem',
    '‹070 123 45 67›',
    '‹070.123.45.67›',
    '‹+46701234567›',
    '‹+46 70 123 45 67›',
    '‹+46 (0)70-123 45 67›',
    '‹+46(0)70-123 45 67›',
    '‹0046 70 123 45 67›',
    'tel:‹46701234567›',
    '‹08-123 456 78›',
    '‹08-12 34 56›',
    '‹08/123 456 78›',
    '‹+1 555 123 4567›',
    '‹555-123-4567›',
    '‹+44 20 7946 0958›',
    '‹+49 30 123456›',
    '‹070–123 45 67›',
    '‹070 - 123 45 67›',
    '‹0910-1234 56›',
    '2026-01-31 08.30-17.00 ‹070-123 45 67›',
    'رقمي ‹٠٧٠-١٢٣ ٤٥ ٦٧›',
    '‹۰۷۰۱۲۳۴۵۶۷›',
  ],
  'personal-number': [
    '‹811218-9876›',
    '‹8112189876›',
    '‹19811218-9876›',
    '‹198112189876›',
    '‹811218+9876›',
    '‹811218 9876›',
    '‹811278-9873›',
    'pnr ‹811218-9876›.',
    '‹811218–9876›',
    '‹811218 - 9876›',
    '‹٨١١٢١٨-٩٨٧٦›',
  ],
  card: [
    '‹4111 1111 1111 1111›',
    '‹4111111111111111›',
    '‹4111-1111-1111-1111› 12/27',
    '‹5555 5555 5555 4444›',
    '‹2223 0031 2200 3222›',
    '‹3782 822463 10005›',
    '‹378282246310005›',
    '‹6011111111111117›',
    '‹４１１１ １１１１ １１１１ １１１１›',
    '‹4111  1111  1111  1111›',
  ],
  iban: [
    '‹SE45 5000 0000 0583 9825 7466›',
    '‹SE4550000000058398257466› tack',
    '‹se45 5000 0000 0583 9825 7466› tack',
    '‹DE89 3704 0044 0532 0130 00›',
    '‹GB82 WEST 1234 5698 7654 32›',
    '‹NO93 8601 1117 947›',
    '‹FI21 1234 5600 0007 85›',
    '‹FR14 2004 1010 0505 0001 3M02 606›',
    '‹SA03 8000 0000 6080 1016 7519›',
    '‹AE07 0331 2345 6789 0123 456› شكرا',
  ],
};

for (const [kind, texts] of Object.entries(planted)) {
  describe(kind, () => {
    for (const planting of texts) {
      test(`is found in “${planting}”`, () => {
        const text = planting.replace(/[‹›]/g, '');
        const data = /‹(.*)›/.exec(planting)?.[1] ?? '';
        assert.deepEqual(found(text), [`${kind}:${data}`]);
      });
    }
  });
}

const harmless = [
  '',
  'Snabbt och vänligt, 9 av 10!',
  'It took 45 minutes, from 12:30 to 13:15.',
  'Öppet 08.30-17.00',
  'Öppet 08.00-17.00 10.00-14.00',
  'Öppet 0800-1700',
  'kl 0830–1715, ej 1130–1230',
  '01/12/2026 08.30',
  '01.02.2026-05.02.2026',
  '2026-01-31',
  '31.01.2026',
  '01.02.2026 - 03.02.2026',
  '20260131',
  'Order A-1001',
  'order 10012345',
  'Order #123456789',
  'betalade 1 299,00 kr',
  '2 000 000 kr',
  '100 000 000 000',
  '499.00',
  'ISBN 978-3-16-148410-0',
  'v1.2.3',
  '192.168.100.1',
  'orgnr 556036-0793',
  'postnr 123 45 Stockholm',
  'EU 261/2004',
  '4111 1111 1111 1112',
  '811218-9875',
  '811318-9874',
  'DE89 3704 0044 0532 0130 01'.slice(0, 14),
  'SKU AB12CD34EF56GH78',
  'paket 00373500123456789012',
  '12345678901234567890123',
  '0.123456789',
  'a@b',
  '@kundresa on the web',
  'me @ home. com',
  'look (at) this',
  'x=1, y=2, z=3',
  '3f2b8c1e-5d4a-4f6b-9c7d-0123456789ab'.slice(0, 18),
  '1-2-3-4-5-6-7-8-9',
  'trappa 2, dörr 14, kod 4711',
  '0000 0000 0000 0000',
];

describe('nothing', () => {
  for (const text of harmless) {
    test(`is found in “${text}”`, () => assert.deepEqual(found(text), []));
  }
});

test('several in one text are found each, in their order', () => {
  const text = 'Kim, kim@example.com, 070-123 45 67, 811218-9876. Card 4111 1111 1111 1111.';
  assert.deepEqual(
    findPersonalData(text).map(({ kind }) => kind),
    ['email', 'phone', 'personal-number', 'card'],
  );
});

test('a long text that is meant to take long takes no time', () => {
  const parts = ['a', '1', '1 ', 'a@', 'a.', 'a@b.', 'se12 ', '(at)', '+', '0701234567 ', 'k@e.se ', '4111 '];
  for (const part of parts) {
    const text = part.repeat(20_000 / part.length);
    const before = process.cpuUsage();
    findPersonalData(text);
    // Time of this process alone: a busy machine makes nothing longer.
    assert.ok(process.cpuUsage(before).user < 250_000, part);
  }
});
