import { lookup as lookUp, type LookupAddress } from 'node:dns';
import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { isPublicAddress } from './public-address.js';

export interface WebhookPost {
  url: string;
  body: string;
  headers: Readonly<Record<string, string>>;
  /** The address may be on this machine or in a private network, and http there. */
  private?: boolean | undefined;
}

/** Longest wait for an answer, in milliseconds. */
const patience = 15_000;

/**
 * Posts a message and resolves with the status of the answer, whose body nobody reads. Redirects are not
 * followed. An address that does not lead to the internet is refused where it is connected to, so that no
 * name that changes its mind in between gets past. Rejects when there was no answer.
 */
export async function postWebhook(post: WebhookPost): Promise<number> {
  const url = new URL(post.url);
  const isPrivate = post.private === true;
  if (url.protocol !== 'https:' && !(isPrivate && url.protocol === 'http:'))
    throw new Error('only https is allowed');
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (!isPrivate && isIP(host) !== 0 && !isPublicAddress(host)) throw new Error(notPublic);
  const request = url.protocol === 'https:' ? requestHttps : requestHttp;
  return new Promise((resolve, reject) => {
    const sent = request(url, {
      method: 'POST',
      agent: false,
      headers: {
        ...post.headers,
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(post.body),
        'user-agent': 'kundresa',
      },
      signal: AbortSignal.timeout(patience),
      ...(isPrivate ? {} : { lookup: lookupPublic }),
    });
    sent.once('response', (response) => {
      response.destroy();
      resolve(response.statusCode ?? 0);
    });
    sent.once('error', reject);
    sent.end(post.body);
  });
}

const notPublic = 'its address is not on the internet: set "private" for one of your own network';

/** Looks a name up and lets only public addresses through. */
const lookupPublic: LookupFunction = (hostname, options, callback) => {
  lookUp(hostname, { ...options, all: true }, (error, addresses: LookupAddress[]) => {
    const [first] = addresses ?? [];
    if (error || !first) callback(error ?? new Error('it has no address'), '');
    else if (!addresses.every(({ address }) => isPublicAddress(address))) callback(new Error(notPublic), '');
    else if (options.all) callback(null, addresses);
    else callback(null, first.address, first.family);
  });
};
