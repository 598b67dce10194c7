/**
 * Makes the pictures in docs/images from the built demo pages and the board: `node
 * test/helpers/pictures.mjs [folder]` after `npm run build`.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { chromium } from 'playwright-core';
import { believableAnswers } from './believable-answers.mjs';
import { chromiumArgs, findChromium } from './find-browser.mjs';
import { smallPng } from './small-png.mjs';

const folder = process.argv[2] ?? 'docs/images';
const dataFolder = mkdtempSync(join(tmpdir(), 'kundresa-pictures-'));
const collector = spawn(
  process.execPath,
  [
    'dist/esm/cli/kundresa.js',
    'serve',
    '--port',
    '0',
    '--data',
    dataFolder,
    '--site',
    'demo',
    '--items-per-minute',
    '0',
  ],
  { stdio: ['ignore', 'pipe', 'inherit'] },
);
try {
  const origin = await originOf(collector);
  await fill(origin);
  await withBrowser(async (browser) => {
    await pictureOfWidget(browser, origin);
    await pictureOfBoard(browser, origin);
  });
} finally {
  collector.kill();
  await once(collector, 'exit');
  rmSync(dataFolder, { recursive: true });
}

async function originOf({ stdout }) {
  for await (const line of createInterface({ input: stdout })) {
    const [origin] = /https?:\/\/[^\s/]+/.exec(line) ?? [];
    if (origin) return origin;
  }
  throw new Error('The collector did not start.');
}

/** One batch after the other, and the last few one by one: the board lists them in the order in which they came. */
async function fill(origin) {
  const items = believableAnswers();
  while (items.length > 0) {
    const body = JSON.stringify({ items: items.splice(0, Math.min(50, Math.max(1, items.length - 8))) });
    const { items: taken } = await (await fetch(`${origin}/responses`, { method: 'POST', body })).json();
    const refused = taken.find(({ error }) => error);
    if (refused) throw new Error(refused.error.detail);
  }
}

async function withBrowser(act) {
  const { executablePath, env } = await findChromium();
  const browser = await chromium.launch({
    executablePath,
    args: chromiumArgs,
    env: { ...process.env, ...env },
  });
  try {
    await act(browser);
  } finally {
    await browser.close();
  }
}

/** A landing page whose visitor has just chosen a score in the panel. */
async function pictureOfWidget(browser, origin) {
  const page = await open(browser, { width: 1080, height: 660 });
  await page.goto(`${origin}/landing/`);
  const panel = page.locator('nps-survey [part=panel]');
  await panel.waitFor();
  await panel.locator('input[value="9"]').check();
  await save(page, 'widget.png');
}

/** The journey of a company, from the first stage to the last, and what its customers wrote. */
async function pictureOfBoard(browser, origin) {
  const page = await open(browser, { width: 1280, height: 1060, deviceScaleFactor: 1.5 });
  await page.goto(`${origin}/board?lang=en`);
  await page.locator('journey-board telling-words blockquote').waitFor();
  await save(page, 'board.png');
}

async function save(page, name) {
  writeFileSync(join(folder, name), smallPng(await pixelsOf(page, await page.screenshot())));
}

/** The browser itself decodes what it made. */
async function pixelsOf(page, png) {
  await page.goto('about:blank');
  const { width, height, base64 } = await page.evaluate(async (encoded) => {
    const blob = await (await fetch(`data:image/png;base64,${encoded}`)).blob();
    const image = await createImageBitmap(blob);
    const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d');
    canvas.drawImage(image, 0, 0);
    const { data } = canvas.getImageData(0, 0, image.width, image.height);
    const text = Array.from(data, (byte) => String.fromCodePoint(byte)).join('');
    return { width: image.width, height: image.height, base64: btoa(text) };
  }, png.toString('base64'));
  return { width, height, pixels: Buffer.from(base64, 'base64') };
}

function open(browser, { deviceScaleFactor = 2, ...viewport }) {
  return browser.newPage({
    viewport,
    deviceScaleFactor,
    reducedMotion: 'reduce',
    colorScheme: 'light',
    locale: 'en',
  });
}
