import { said } from '../moment/asking.js';
import { bad, good, open, type Finding } from './finding.js';
import { lineFor, policiesIn, type Policies } from './policy.js';
import type { Reached } from './reach.js';
import type { DoctorWords } from './words/index.js';

/** What is known of where a survey's answers go. */
export interface EndpointQuestion {
  readonly words: DoctorWords;
  /** Undefined while it is being looked at. */
  readonly reached: Reached | undefined;
  /** Of the page. Undefined where they cannot be read. */
  readonly policies: Policies | undefined;
}

/** The address that a survey's answers go to. Undefined when what it says is none. */
export function addressOf(element: Element): URL | undefined {
  const endpoint = said(element, 'endpoint');
  return endpoint && URL.canParse(endpoint, element.baseURI) ? new URL(endpoint, element.baseURI) : undefined;
}

/** Whether answers arrive there, and whether the page may send them and read what comes back. */
export function endpointFindings(element: Element, question: EndpointQuestion): Finding[] {
  const { words, reached } = question;
  const written = said(element, 'endpoint');
  const address = addressOf(element);
  if (!written) return [bad(words.endpoint.none)];
  if (!address || !/^https?:$/.test(address.protocol)) return [bad(words.endpoint.noAddress(written))];
  if (!reached) return [open(words.endpoint.looking)];
  const isRead = said(element, 'ack') !== 'none';
  return [
    healthFinding(address, { reached, words, isRead }),
    corsFinding(address, { reached, words, isRead }),
    connectFinding(address, { ...question, reached }),
  ];
}

interface Health {
  readonly reached: Reached;
  readonly words: DoctorWords;
  /** Whether the survey reads what the endpoint answers. */
  readonly isRead: boolean;
}

function healthFinding(address: URL, { reached, words, isRead }: Health): Finding {
  const { how, status, isPage } = reached;
  const say = words.endpoint;
  if (how === 'read') {
    if (status === 0) return open(say.redirects);
    if (status === 404 || status === 410) return bad(say.missing(status));
    if (status >= 500) return bad(say.broken(status));
    return isPage ? open(say.page) : good(say.answers(status));
  }
  if (how === 'unread') return isRead ? open(say.unread) : good(say.unread);
  if (how === 'slow') return bad(say.slow);
  const isMixed = location.protocol === 'https:' && address.protocol === 'http:';
  return bad(isMixed ? say.mixed : say.unreachable);
}

function corsFinding(address: URL, { reached, words, isRead }: Health): Finding {
  const say = words.cors;
  const { origin } = globalThis;
  if (address.origin === origin) return good(say.own);
  if (reached.how === 'read') return good(say.good);
  if (reached.how !== 'unread') return open(say.unknown);
  if (!isRead) return good(words.endpoint.unread);
  const header = `Access-Control-Allow-Origin: ${origin}`;
  // Where ours stands.
  const isCollector = /\/responses\/?$/.test(address.pathname);
  const own = `\n# ${say.withCollector}\nKUNDRESA_ORIGINS=${origin}`;
  return bad(say.bad(origin), isCollector ? header + own : header);
}

function connectFinding(address: URL, { reached, words, policies }: EndpointQuestion): Finding {
  const say = words.policy;
  const names = ['connect-src', 'default-src'];
  // The headers of a page that may not ask for itself are known from what was stopped.
  const known = reached?.policy ? policiesIn(reached.policy) : (policies ?? []);
  const line = lineFor(known, { names, source: address, page: globalThis.origin });
  if (reached?.isForbidden || (line && reached?.how !== 'read'))
    return bad(say.connect(address.origin), line ?? `connect-src ${address.origin};`);
  if (policies?.length === 0) return good(say.none);
  return policies ? good(say.connects) : reached?.how === 'read' ? good(say.connects) : open(say.unread);
}
