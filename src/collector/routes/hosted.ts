import type { Hono } from 'hono';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { plainRefusals, refuse } from '../answer.js';
import type { CollectorContext, CollectorEnv } from '../context.js';
import type { HostedOptions } from '../hosted/desk.js';
import { style } from '../hosted/style.js';
import { serveSurveyPages } from './survey-pages.js';

/** Surveys as plain pages below `/s/`, for links, mails and printed codes; and what all hosted pages load. */
export function serveHosted(
  app: Hono<CollectorEnv>,
  options: HostedOptions,
  script: string | undefined,
): void {
  app.get('/s/hosted.css', (context) => context.body(style, 200, headersFor('text/css')));
  app.get('/s/hosted.js', showScript(script));
  app.get('/s/warn-in-field.js', showScript(script && join(dirname(script), 'warn-in-field.js')));
  serveSurveyPages(app, { ...options, script, folder: '/s', base: '' });
}

function showScript(script: string | undefined) {
  return async (context: CollectorContext): Promise<Response> => {
    const text = script === undefined ? undefined : await readFile(script, 'utf8').catch(() => undefined);
    if (text === undefined) return refuse(context, plainRefusals.not_found);
    return context.body(text, 200, headersFor('text/javascript'));
  };
}

function headersFor(type: string): Record<string, string> {
  return { 'Content-Type': `${type}; charset=utf-8`, 'Cache-Control': 'public, max-age=300' };
}
