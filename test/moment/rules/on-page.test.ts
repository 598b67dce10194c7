import assert from 'node:assert/strict';
import { afterEach, beforeEach, mock, test } from 'node:test';
import { isAt } from '../../../src/moment/rules/more/is-at.js';
import { isOnPage } from '../../../src/moment/rules/on-page.js';

const warnings: string[] = [];

beforeEach(() => {
  warnings.length = 0;
  mock.method(console, 'warn', (text: string) => warnings.push(text));
});

afterEach(() => mock.restoreAll());

const shop = 'https://www.shop.example';
const long = `${shop}/${'a'.repeat(400)}`;

/** A list of patterns, an address, and whether that is one of them. */
const table: readonly (readonly [list: string, address: string, isOn: boolean])[] = [
  ['', `${shop}/any`, true],
  ['   ', `${shop}/any`, true],
  ['/', `${shop}/`, true],
  ['/', `${shop}/kassa`, false],
  ['/kassa', `${shop}/kassa`, true],
  ['/kassa', `${shop}/kassa/`, true],
  ['/kassa/', `${shop}/kassa`, true],
  ['/kassa', `${shop}/kassa?step=2#top`, true],
  ['/kassa', `${shop}/kassan`, false],
  ['/kassa', `${shop}/Kassa`, false],
  ['/kassa', `${shop}/sv/kassa`, false],
  ['/kassa/*', `${shop}/kassa`, true],
  ['/kassa/*', `${shop}/kassa/`, true],
  ['/kassa/*', `${shop}/kassa/betala/kort`, true],
  ['/kassa/*', `${shop}/kassan/betala`, false],
  ['/kassa*', `${shop}/kassan`, true],
  ['*/kassa', `${shop}/sv/kassa`, true],
  ['/*/kassa', `${shop}/sv/kassa`, true],
  ['/*/kassa', `${shop}/kassa`, false],
  ['*.html', `${shop}/a/b.html`, true],
  ['*.html', `${shop}/a/b.htm`, false],
  ['/a*b*c', `${shop}/a-b-b-c`, true],
  ['/a*b*c', `${shop}/a-c-b`, false],
  ['/ab*ba', `${shop}/aba`, false],
  ['/köp', `${shop}/köp`, true],
  ['/k%C3%B6p/*', `${shop}/köp/nu`, true],
  ['/köp', `${shop}/k%c3%b6p`, true],
  ['/100%', `${shop}/100%25`, true],
  ['/a.b', `${shop}/a-b`, false],
  ['/a /b', `${shop}/b`, true],
  ['!/kassa/*', `${shop}/varor`, true],
  ['!/kassa/*', `${shop}/kassa/betala`, false],
  ['/kassa/* !/kassa/betala', `${shop}/kassa/korg`, true],
  ['/kassa/* !/kassa/betala', `${shop}/kassa/betala`, false],
  ['!/kassa/betala /kassa/*', `${shop}/kassa/betala`, false],
  [`${shop}/kassa`, `${shop}/kassa?x=1`, true],
  [`${shop}/kassa`, 'https://other.example/kassa', false],
  ['https://*.shop.example/*', `${shop}/kassa`, true],
  ['https://*.shop.example/*', 'http://www.shop.example/kassa', false],
  ['*', `${shop}/any`, true],
  // With operators.
  ['host=*.shop.example', `${shop}/`, true],
  ['host=shop.example', `${shop}/`, false],
  ['origin=https://www.shop.example', `${shop}/x`, true],
  ['path=/a*', `${shop}/abc`, true],
  ['path~^/p/\\d+$', `${shop}/p/123`, true],
  ['path~^/p/\\d+$', `${shop}/p/123a`, false],
  ['path~^/(sv|en)/', `${shop}/sv/x`, true],
  ['query.utm_source=mail', `${shop}/?utm_source=mail`, true],
  ['query.utm_source=mail', `${shop}/?utm_source=mailer`, false],
  ['query.utm_source=*', `${shop}/?utm_source=`, true],
  ['query.utm_source=*', `${shop}/?utm_medium=mail`, false],
  ['query.a=2', `${shop}/?a=1&a=2`, true],
  ['query=*gclid=*', `${shop}/?x=1&gclid=abc`, true],
  ['hash=/kassa*', `${shop}/#/kassa/2`, true],
  ['href=*step=2*', `${shop}/kassa?step=2#x`, true],
  ['href~step=[23]', `${shop}/kassa?step=3`, true],
  ['!query.test=*', `${shop}/?test=1`, false],
  ['/kassa/* !query.step=pay', `${shop}/kassa/?step=pay`, false],
  // As people read it: encoded or not, in any spelling of the host.
  ['/a%2Fb', `${shop}/a%2fb`, true],
  ['/a%2Fb', `${shop}/a/b`, false],
  ['/r%c3%a4ksm%c3%b6rg%c3%a5s', `${shop}/räksmörgås`, true],
  ['/räksmörgås', `${shop}/${'räksmörgås'.normalize('NFD')}`, true],
  ['/köp/100%', `${shop}/köp/100%`, true],
  ['/köp/*', `${shop}/köp/%F6`, true],
  ['/k%f6p', `${shop}/k%F6p`, true],
  ['https://köp.example/*', 'https://köp.example/x', true],
  ['https://*.köp.example/*', 'https://www.köp.example/x', true],
  ['https://xn--kp-fka.example/*', 'https://köp.example/x', true],
  ['host=köp.example', 'https://köp.example/x', true],
  ['host=*.KÖP.example', 'https://www.köp.example/x', true],
  ['origin=https://köp.example', 'https://köp.example/x', true],
  ['href=https://köp.example/köp*', 'https://köp.example/köp?a', true],
  ['https://WWW.Shop.Example/*', `${shop}/a`, true],
  ['HTTPS://www.shop.example/a', `${shop}/a`, true],
  ['host=WWW.Shop.Example', `${shop}/a`, true],
  ['href=https://WWW.shop.example/A', `${shop}/A`, true],
  ['https://www.shop.example:443/*', `${shop}/a`, true],
  ['http://shop.example:80/*', 'http://shop.example/a', true],
  ['https://shop.example/*', 'https://shop.example:8443/a', false],
  ['host=localhost:3000', 'http://localhost:3000/', true],
  ['host=localhost', 'http://localhost:3000/', true],
  ['host=localhost:*', 'http://localhost:3000/', true],
  ['host=localhost:4000', 'http://localhost:3000/', false],
  ['host~:3000$', 'http://localhost:3000/', true],
  ['https://*.shop.example/*', 'https://evil.example/x.shop.example/', false],
  ['https://*', `${shop}/any`, true],
  ['*://www.shop.example/*', `${shop}/a`, true],
  ['/to/https://a.example', `${shop}/to/https://a.example`, true],
  ['query.q=r%C3%A4v', `${shop}/?q=räv`, true],
  ['query.q=röd%20skjorta', `${shop}/?q=röd+skjorta`, true],
  ['query.q=röd+skjorta', `${shop}/?q=r%C3%B6d%20skjorta`, true],
  ['query.q=c++', `${shop}/?q=c%2B%2B`, true],
  ['query.tag=a&b', `${shop}/?tag=a%26b`, true],
  ['query.f%C3%A4rg=blå', `${shop}/?färg=bl%C3%A5`, true],
  ['query.a[]=1', `${shop}/?a%5B%5D=1`, true],
  ['query=q=räv', `${shop}/?q=r%C3%A4v`, true],
  ['query~räv', `${shop}/?q=räv`, true],
  ['href~/köp$', `${shop}/köp`, true],
  ['path~^/a\\-b$', `${shop}/a-b`, true],
  ['path~^/p/\\d{4}/\\d{2}/\\d{2}$', `${shop}/p/2026/01/02`, true],
  ['path~^/[^/]+/[^/]+/[^/]+/p$', `${shop}/a/b/c/p`, true],
  ['path~^/(sv|en)/(p|k)/[a-z0-9-]+-\\d+\\.html?$', `${shop}/sv/p/lampa-12.html`, true],
  ['path~^/SV', `${shop}/sv`, false],
  ['path~(?i)sv', `${shop}/sv`, false],
  ['constructor=*', `${shop}/`, false],
  // What makes no sense matches nothing.
  ['/a?b=1', `${shop}/a?b=1`, false],
  ['www.shop.example/a', `${shop}/a`, false],
  ['path~(', `${shop}/(`, false],
  ['path~[', `${shop}/[`, false],
  ['port=443', `${shop}/`, false],
  ['path.x=1', `${shop}/`, false],
  ['!path~(', `${shop}/`, true],
  ['path~(a+)+$', `${shop}/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!`, false],
  ['path~(a|aa)+$', `${shop}/aaaa`, false],
  ['path~((a+)b)+', `${shop}/abab`, false],
  ['path~(.)\\1', `${shop}/aa`, false],
  ['path~a*a*a*b', long, false],
  ['path~a*a*a?a?a?a?a?', long, false],
  ['path~(a?){30}a{30}', long, false],
  ['path~^/(?:sv|en)/p$', `${shop}/en/p`, true],
  ['path~a+', long, true],
  ['path~a+', long + long, false],
  ['path~a*a*', long, false],
];

for (const [list, address, isOn] of table)
  test(`“${list.slice(0, 40)}” ${isOn ? 'is' : 'is not'} ${address.slice(0, 60)}`, () => {
    assert.equal(isOnPage(list, new URL(address), isAt), isOn);
  });

for (const pattern of [
  '/a?b=1',
  '/a#b',
  'www.shop.example/a',
  'path~(',
  'port=443',
  'path~(a+)+$',
  'path~(.)\\1',
  'path~a*a*a*a*b',
]) {
  test(`${pattern} is reported once`, () => {
    // Its own address, as each text is reported once for the whole run.
    for (let times = 0; times < 3; times++) isOnPage(`${pattern}x{1}`, new URL(shop), isAt);
    assert.equal(warnings.length, 1, warnings.join());
  });
}

test('no pattern takes long', () => {
  const started = performance.now();
  const address = new URL(`${shop}/${'a'.repeat(480)}`);
  for (const pattern of [
    'path~a*a*b',
    'path~^.*.*x$',
    'path~^a{1,99}a{1,99}b',
    'path~(a*)*b',
    `/${'*a'.repeat(200)}b`,
    'path~(?:a?){3}a+$',
    'path~a*a*a?a?a?a?a?b',
    'path~.*.*.{9}b',
    'path~a*a*(?:aaa)?b',
  ])
    isOnPage(pattern, address, isAt);
  assert.ok(performance.now() - started < 2000);
});
