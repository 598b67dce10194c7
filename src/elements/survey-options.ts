import { LitElement, type PropertyDeclarations } from 'lit';
import type { Ack, Client } from '../client/types.js';
import { present } from '../survey/present.js';
import type { SurveyDefinition } from '../survey/types.js';
import type { Words } from '../survey/words.js';
import type { Placement } from '../wire/types.js';
import { clientFor } from './client-for.js';

/** Matches elements whose answers may not be kept on the device, whatever `storage` says. */
const unkept = '[audience~=child i],[consent~=no-storage i]';

/** What a page says about an element: its attributes and properties, and what follows from them alone. */
export abstract class SurveyOptions extends LitElement {
  static override properties: PropertyDeclarations = {
    lang: { reflect: true },
    stage: {},
    touchpoint: {},
    endpoint: {},
    survey: {},
    src: {},
    definition: { attribute: false },
    brand: {},
    site: {},
    placement: { reflect: true },
    theme: {},
    ack: {},
    contentType: { attribute: 'content-type' },
    storage: {},
    revisions: {},
    privacyUrl: { attribute: 'privacy-url' },
    test: { type: Boolean },
    context: { attribute: false },
    wording: { attribute: false },
  };

  /** Language as a BCP 47 tag. Default: the nearest `lang` around the element, then the browser's. */
  declare lang: string;
  /** Stage of the journey that the answer is about: `awareness`, `consideration`, `purchase`, `use`, `loyalty`, or a site's own. */
  declare stage: string | undefined;
  /** Touchpoint that the answer is about, such as `checkout`. */
  declare touchpoint: string | undefined;
  /** Where responses are posted; a relative address is resolved against the page. */
  declare endpoint: string;
  /** Id of a ready-made survey to ask instead of the element's own; any other id is that of the survey on the wire. */
  declare survey: string | undefined;
  /** Address of a survey definition, as JSON, to ask instead of the element's own. */
  declare src: string | undefined;
  /** Survey definition to ask instead of the element's own. */
  declare definition: SurveyDefinition | undefined;
  /** Name of the company, for the wording. */
  declare brand: string | undefined;
  /** Name of the site, where several share a collector. */
  declare site: string | undefined;
  /** `inline` in the text, or `panel` in a corner, which waits for `show()`. */
  declare placement: Placement;
  /** `auto` follows the visitor's preference; `light` or `dark`. */
  declare theme: 'auto' | 'light' | 'dark';
  /** What counts as an acknowledgement: `status`, `echo` or `none`. Default `status`. */
  declare ack: Ack | undefined;
  /** Content type of what is posted. Default: no preflight across origins. */
  declare contentType: string | undefined;
  /** `none` keeps undelivered answers in memory only. Default `auto`. */
  declare storage: 'auto' | 'none' | undefined;
  /** `last` sends only the finished response. Default `all`. */
  declare revisions: 'all' | 'last' | undefined;
  /** Address of the privacy notice. Without it no contact is asked for. */
  declare privacyUrl: string | undefined;
  /** Marks responses as trials, which are never counted. */
  declare test: boolean;
  /** Pairs that travel with the response, such as `{segment: 'b2b'}`. */
  declare context: Readonly<Record<string, string>> | undefined;
  /** Words instead of the language's own, such as `{send: 'Submit'}`. */
  declare wording: Partial<Words> | undefined;

  constructor() {
    super();
    this.endpoint = '';
    this.placement = 'inline';
    this.theme = 'auto';
    this.test = false;
  }

  /** What the page says of the respondent: `context`, and the attributes `context-…` and `data-context-…`. */
  protected get pairs(): Readonly<Record<string, string>> | undefined {
    const pairs: Record<string, string> = {};
    for (const { name, value } of this.attributes) {
      const [, key] = name.split('context-');
      if (key) pairs[key] = value;
    }
    Object.assign(pairs, this.context);
    return Object.keys(pairs)[0] ? pairs : undefined;
  }

  /** What delivers the responses of this element; shared with others that deliver alike. In memory where storage was denied, and for children. */
  get client(): Client {
    const { endpoint, ack, contentType, revisions } = this;
    const storage = this.matches(unkept) ? 'none' : this.storage;
    return clientFor({ endpoint, ...present({ ack, contentType, storage, revisions }) });
  }
}
