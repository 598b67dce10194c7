import { limits } from './limits.js';

/** The rules of taking answers, in Markdown: what a schema cannot say. */
export const aboutEndpoints = `
An endpoint takes what pages post and says what became of it. Any server can be one. These rules keep
answers from being lost, doubled or made public by it.

## What is sent

The body is JSON in UTF-8: one item, or \`{"items":[…]}\` with at most ${limits.batch}. Read it as JSON
whatever its content type says: across origins pages send \`text/plain\`, which needs no preflight, on
their own origin \`application/json\`. Items come without cookies and without any other credentials,
often while the page is being left, and sometimes days after the customer answered.

A *response* is one person's filled-in survey. A *funnel event* says that a survey was shown, started,
completed and so on. One item has at most ${limits.itemBytes} bytes when our own pages send it, its JSON
at most ${limits.depth} levels, and a batch at most ${limits.batchBytes} bytes.

## What must never cost an answer

- Fields that are not described here, at any level. Keep the body as it came beside what you understood.
- A stage, touchpoint, channel or kind of question that you do not know. Keep it as written.
- Half a character: a text that was cut may end in a lone surrogate, which JSON writes as \`\\ud83d\`. Not every
  language can turn it into UTF-8.
- A response that looks like a robot's, such as one with \`trap\`. Keep it, mark it, and answer as ever.

Text is what somebody typed: never render it as HTML. Keep \`receipt\` only as a hash, and never count
what has \`"test":true\`.

## Ids and revisions

The id is made in the browser and is the idempotency key for as long as you keep the response. Each
page of a survey that is sent is the same id with the next revision and the whole response so far.

| what comes | what to do | answer |
|---|---|---|
| an id that is new | keep it | 201 \`stored\` |
| a higher revision | replace what you have | 201 \`stored\` |
| the same revision and content | nothing | 200 \`duplicate\` |
| a lower revision, which was overtaken | nothing | 200 \`superseded\` |
| the same revision, other content | keep what you have | 422 \`id_reused\` |
| an id that was erased | nothing | 200 \`erased\` |

A funnel event has no revision: the same again is a \`duplicate\`. Ids are compared and answered in small
letters. An erased id must stay known, if only as a hash, so that a device
that comes back online does not bring it back, and it is acknowledged, so that the device erases it too.

## What counts as an acknowledgement

Acknowledge what is safe for good, and nothing before: a page deletes its own copy then.

- Best is 200 or 201 with \`{"id","revision","status"}\` that repeats id and revision. A page that has
  once had such an answer takes nothing less from the same endpoint.
- Any other 2xx counts too, unless its body is an HTML page or JSON with another id: that is how login
  pages, error pages and caches answer in your place.
- A page cannot read an answer without the CORS headers below, so to it that is none. Redirects are not
  followed.

A batch is answered with 200 and \`{"items":[…]}\`: one acknowledgement or refusal for each item, in the
same order. One bad item does not harm the others.

## What a refusal does

A refusal is \`{"error":{"code","detail"}}\`, with the \`id\` if there is one. With this body, 400, 413, 415
and 422 are final: the page gives the item up. Everything else it sends again, later and later: at once
after a 5xx, 408, 425 or 429, not before \`Retry-After\` (seconds, also as \`retry_after\` in the body). So
answer 503 when you cannot keep an item at the moment, and never 4xx.

## CORS

Pages of other origins post here. Answer \`Access-Control-Allow-Origin\` with \`*\` or the origin of an
allowed page, together with \`Vary: Origin\`, on refusals as well, and expose \`Retry-After\`. Never allow
credentials. Answer the preflight of \`application/json\` with 204.
`.trim();
