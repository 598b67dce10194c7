import type { Consent, ConsentSource } from './types.js';

/** What a consent dialog tells by IAB's TCF v2, as far as it is looked at. */
interface TcData {
  readonly eventStatus?: string;
  readonly gdprApplies?: boolean;
  readonly listenerId?: number;
  readonly purpose?: { readonly consents?: Readonly<Record<string, boolean>> };
}

type TcfApi = (
  command: string,
  version: 2,
  callback: (data: TcData | undefined, success: boolean) => void,
  parameter?: number,
) => void;

/**
 * Follows a consent dialog that speaks the Transparency and Consent Framework, version 2: its purpose 1,
 * "store and/or access information on a device", is `storage`. It may come later than this. Until
 * the visitor has chosen, and where the dialog says that the framework does not apply, nothing is known. A dialog
 * that is opened once more changes nothing before they have chosen anew.
 */
export const tcf: ConsentSource = (tell) => {
  const over = new AbortController();
  let isKnown = false;
  whenThere(over.signal, (api) => {
    let listener: number | undefined;
    api('addEventListener', 2, (data, success) => {
      listener = data?.listenerId;
      if (!success || !data || over.signal.aborted) return;
      const isChosen = data.eventStatus === 'tcloaded' || data.eventStatus === 'useractioncomplete';
      if (isChosen || !isKnown) tell(isChosen ? consentOf(data) : { storage: undefined });
      isKnown ||= isChosen;
    });
    over.signal.addEventListener('abort', () => api('removeEventListener', 2, () => undefined, listener));
  });
  return () => over.abort();
};

function consentOf({ gdprApplies, purpose }: TcData): Consent {
  return { storage: gdprApplies === false ? undefined : purpose?.consents?.['1'] === true };
}

/** A dialog comes by a script: every time that one comes or has run, there is a look. Nothing polls. */
function whenThere(signal: AbortSignal, use: (api: TcfApi) => void): void {
  const found = new AbortController();
  const changes = new MutationObserver(look);
  function look(): void {
    const api: unknown = Reflect.get(globalThis, '__tcfapi');
    if (!isApi(api) || found.signal.aborted) return;
    stop();
    use((...call) => {
      try {
        api(...call);
      } catch (error) {
        console.warn('Kundresa cannot follow the consent dialog: its __tcfapi throws.', error);
      }
    });
  }
  function stop(): void {
    found.abort();
    changes.disconnect();
  }
  signal.addEventListener('abort', stop, { signal: found.signal });
  document.addEventListener('load', look, { capture: true, signal: found.signal });
  changes.observe(document, { childList: true, subtree: true });
  look();
}

function isApi(value: unknown): value is TcfApi {
  return typeof value === 'function';
}
