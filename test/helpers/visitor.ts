import type { Locator, Page } from 'playwright-core';

/** The loader as a page of a site includes it. */
export const loader = '<script src="/dist/kundresa.js"></script>';

/** A poll of one page about an order, in English. */
export function pollTag(endpoint: string, attributes = ''): string {
  return `<exit-poll lang="en" stage="purchase" touchpoint="checkout" endpoint="${endpoint}" ${attributes}>
    <option value="friend">A friend</option><option value="ad">An ad</option></exit-poll>`;
}

/** The question of two pages, a score and a reason, in English. */
export function npsTag(endpoint: string, attributes = ''): string {
  return `<nps-survey lang="en" stage="use" touchpoint="website" endpoint="${endpoint}" ${attributes}>Ask us by mail.</nps-survey>`;
}

/** Chooses in the poll and sends. */
export async function answerPoll(page: Page | Locator): Promise<void> {
  await page.getByRole('radio', { name: 'A friend' }).check();
  await page.getByRole('button', { name: 'Send' }).click();
}

/** Gives a score and goes on to the reason. */
export async function giveScore(page: Page | Locator, score: number): Promise<void> {
  await page.getByRole('radio', { name: String(score), exact: true }).check();
  await page.getByRole('button', { name: 'Save and continue' }).click();
  await page.getByRole('textbox').waitFor();
}

/** Says why, which ends the survey. */
export async function giveReason(page: Page | Locator, reason: string): Promise<void> {
  await page.getByRole('textbox').fill(reason);
  await page.getByRole('button', { name: 'Send' }).click();
}

/** Waits for the thanks. */
export function thanked(page: Page | Locator): Promise<void> {
  return page.getByText('Thank you for your answer.').waitFor();
}

/** Waits until the visitor reads that the answer is kept on the device. */
export function keptOffline(page: Page | Locator): Promise<void> {
  return page.getByText('It is saved on this device').waitFor();
}
