import type { Refusal, RefusalCode } from '../wire/types.js';

/**
 * HTTP status of each refusal. A client gives up for good on 400, 413, 415 and 422 alone, so these
 * stand only for what no second try can mend.
 */
export const refusalStatus = {
  bad_json: 400,
  bad_query: 400,
  too_deep: 400,
  too_large: 413,
  unsupported_encoding: 415,
  invalid: 422,
  id_reused: 422,
  too_many_requests: 429,
  unavailable: 503,
  unauthorized: 401,
  forbidden: 403,
  not_found: 404,
  method_not_allowed: 405,
} as const satisfies Record<RefusalCode, number>;

/** Thrown where a request, or a part of it, is refused. The message is for the one who sent it. */
export class Refused extends Error {
  override readonly name = 'Refused';
  readonly code: RefusalCode;
  /** Seconds to wait before another try. */
  readonly retryAfter: number | undefined;

  /** `detail` says what is wrong, where, and how to mend it. */
  constructor(code: RefusalCode, detail: string, retryAfter?: number) {
    super(detail);
    this.code = code;
    this.retryAfter = retryAfter;
  }
}

/** The body that says so. */
export function refusalOf({ code, message, retryAfter }: Refused, id?: string): Refusal {
  return {
    ...(id === undefined ? {} : { id }),
    error: { code, detail: message },
    ...(retryAfter === undefined ? {} : { retry_after: retryAfter }),
  };
}
