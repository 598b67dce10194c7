import type { Choice } from '../choice.js';
import { contrast, leastContrast, surfaces } from '../../contrast/contrast.js';
import { isOwnPage, platformOf } from '../platforms.js';
import { carriesOptions, optionsOf } from './options-of.js';
import { momentOf } from './said.js';
import { printedAddress } from './shapes.js';
import type { Pasted, SnippetOptions } from './snippet-for.js';

/** What somebody should know before they paste. The words are in `words`. */
export interface Warning {
  readonly id: WarningId;
  /** A number to say, such as a contrast. */
  readonly value?: number;
}

export type WarningId =
  | 'no_stage'
  | 'no_touchpoint'
  | 'local_collector'
  | 'insecure_collector'
  | 'scripts_stripped'
  | 'elements_stripped'
  | 'data_stripped'
  | 'opens_page'
  | 'frame_by_origin'
  | 'options_lost'
  | 'looks_lost'
  | 'moment_lost'
  | 'looks_elsewhere'
  | 'order_by_template'
  | 'hidden_container'
  | 'not_on_payment'
  | 'no_code_in_checkout'
  | 'smallest_plan'
  | 'only_link_in_mail'
  | 'frame_is_apart'
  | 'too_long_to_embed'
  | 'too_long_to_print'
  | 'faint_on_light'
  | 'faint_on_dark';

type Made = Pasted & SnippetOptions & { readonly css: string };

/** Longest code of Webflow's embed, and longest address that the collector draws as a code, in characters. */
const most = { embed: 2000, printed: 500 } as const;

/** What is to be known about a snippet: what the place strips, what gets lost, and what is hard to see. */
export function warningsOn(choice: Choice, made: Made): Warning[] {
  return [
    ...onTags(choice),
    ...onCollector(made),
    ...onPlace(choice),
    ...onOptions(choice),
    ...onPlatform(choice, made),
    ...onLooks(choice, made),
  ];
}

function onTags({ stage, touchpoint }: Choice): Warning[] {
  return [...when(stage === '', 'no_stage'), ...when(touchpoint === '', 'no_touchpoint')];
}

/** Pages over https may not post over http, except on the machine itself. */
function onCollector({ collector }: SnippetOptions): Warning[] {
  const { protocol, hostname } = new URL(collector);
  const isLocal = /(^|\.)localhost$|^127\.|^\[::1]$/.test(hostname);
  return [
    ...when(isLocal, 'local_collector'),
    ...when(!isLocal && protocol === 'http:', 'insecure_collector'),
  ];
}

function onPlace(choice: Choice): Warning[] {
  const platform = platformOf(choice.where);
  const { strips, shape } = platform;
  if (isOwnPage(platform)) {
    const hasMoment = momentOf(choice).length > 0 || choice.placement !== 'inline';
    const hasLooks = choice.accent !== '' || choice.radius !== '' || choice.theme !== 'auto';
    const isFrame = shape === 'frame';
    return [
      ...when(true, isFrame ? 'frame_by_origin' : 'opens_page'),
      ...when(hasMoment, 'moment_lost'),
      ...when(hasLooks, 'looks_lost'),
    ];
  }
  return [
    ...when(strips.includes('scripts'), 'scripts_stripped'),
    ...when(strips.includes('elements'), 'elements_stripped'),
    ...when(strips.includes('data'), 'data_stripped'),
  ];
}

function onOptions(choice: Choice): Warning[] {
  return when(!carriesOptions(choice) && optionsOf(choice).length > 0, 'options_lost');
}

function onPlatform(choice: Choice, made: Made): Warning[] {
  const { where, placement, stage, survey } = choice;
  const at = (id: string): boolean => where === id;
  const isManaged = at('tag-manager') || at('tag-manager-queue');
  const isPurchase = stage === 'purchase';
  const isTooLong = at('print') && printedAddress(choice, made, '.svg').length > most.printed;
  return [
    ...when(at('magento') && survey === 'exit-poll', 'order_by_template'),
    ...when(isManaged && placement === 'inline', 'hidden_container'),
    ...when(isManaged && isPurchase, 'not_on_payment'),
    ...when((at('shopify') || at('squarespace')) && isPurchase, 'no_code_in_checkout'),
    ...when(at('squarespace'), 'smallest_plan'),
    ...when(at('ghost'), 'only_link_in_mail'),
    ...when(at('wix'), 'frame_is_apart'),
    ...when(at('webflow') && made.code.length > most.embed, 'too_long_to_embed'),
    ...when(isTooLong, 'too_long_to_print'),
  ];
}

/** The accent draws focus, selection and buttons, so it has to stand out from what is around it. */
function onLooks({ accent, theme }: Choice, { css }: Made): Warning[] {
  const isFaint = (surface: keyof typeof surfaces): number | undefined => {
    const value =
      accent && (theme === 'auto' || theme === surface) ? contrast(accent, surfaces[surface]) : 21;
    return value < leastContrast.shape ? value : undefined;
  };
  const [light, dark] = [isFaint('light'), isFaint('dark')];
  return [
    ...when(css !== '', 'looks_elsewhere'),
    ...(light === undefined ? [] : [{ id: 'faint_on_light', value: light } as const]),
    ...(dark === undefined ? [] : [{ id: 'faint_on_dark', value: dark } as const]),
  ];
}

function when(holds: boolean, id: WarningId): Warning[] {
  return holds ? [{ id }] : [];
}
