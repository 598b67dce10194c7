import { destinationOf } from '../../client/endpoint.js';
import type { Destination } from '../../client/record.js';
import { said } from '../asking.js';

/** Where the answers of an element go. Null where that is no address. */
export function answersTo(element: Element): Destination | null {
  return destinationOf({
    endpoint: said(element, 'endpoint') ?? '',
    contentType: said(element, 'content-type', 'contentType'),
  });
}

/** Whether that is a collector, whose address ends in `/responses`; where answers cannot be read back, nothing else can. */
export function isCollector(element: Element, to: Destination | null): boolean {
  return /^[^?#]+\/responses\/?($|[?#])/.test(to?.endpoint ?? '') && said(element, 'ack') !== 'none';
}
