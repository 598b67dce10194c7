import { usualAmounts, type Choice } from '../choice.js';
import { ownTags } from '../offers.js';
import type { Pairs } from './html.js';

/** The tag that carries a survey. */
export function tagOf({ survey, placement }: Choice): 'nps-survey' | 'exit-poll' | 'feedback-tab' {
  if (survey === 'exit-poll') return 'exit-poll';
  return survey === 'feedback' || placement === 'tab' ? 'feedback-tab' : 'nps-survey';
}

/** Whether a survey needs to be named beside the tag that carries it. */
export function isReadyMade({ survey }: Choice): boolean {
  return !ownTags.some(({ id }) => id === survey);
}

/** What a snippet says of its survey, by the names of the element's attributes, without the survey itself. */
export function said(choice: Choice): Pairs {
  const receipt: Pairs = choice.receipt === 'yes' ? [['receipt', '']] : [];
  const own = spoken([
    ['consent', choice.consent],
    ['privacy-url', choice.privacy],
  ]);
  return [...saidByLink(choice), ...own, ...receipt];
}

/** The same as far as a link may say it: what is stored, and what a receipt is good for, is not a link's to say. */
export function saidByLink(choice: Choice): Pairs {
  const placement = choice.placement === 'panel' || isTabOfReadyMade(choice) ? choice.placement : '';
  return spoken([
    ['placement', placement === 'inline' ? '' : placement],
    ...momentOf(choice),
    ...tagsOf(choice),
    ['question', questionOf(choice)],
    ['brand', choice.brand],
    ['lang', choice.language],
    ['theme', choice.theme === 'auto' ? '' : choice.theme],
  ]);
}

/** What the address of a survey's own page says: it has looks and moment of its own. */
export function saidByPage(choice: Choice): Pairs {
  return spoken([
    ...tagsOf(choice),
    ['question', questionOf(choice)],
    ['brand', choice.brand],
    ['lang', choice.language],
  ]);
}

/** The attributes of an element. */
export function attributesOf(choice: Choice): Pairs {
  const own = said(choice).filter(([name, value]) => name !== 'placement' || value === 'panel');
  return isReadyMade(choice) ? [['survey', choice.survey], ...own] : own;
}

/** What says when to ask, and whom. A tab is always there, for those who are asked at all. */
export function momentOf({ placement, trigger, amount, pages, sample }: Choice): Pairs {
  const number = amount || usualAmounts[trigger];
  const word = number ? `${trigger}:${number}` : trigger;
  const waits = placement !== 'tab' && trigger !== '';
  const first = trigger === 'delay' && placement === 'panel' ? (['delay', number ?? ''] as const) : undefined;
  return spoken([
    ...(waits ? [first ?? (['trigger', word] as const)] : []),
    ['pages', pages],
    ['sample', sample && `${sample}%`],
  ]);
}

function tagsOf({ stage, touchpoint, site }: Choice): Pairs {
  return [
    ['stage', stage],
    ['touchpoint', touchpoint],
    ['site', site],
  ];
}

/** Only a poll has a question of its own. */
function questionOf({ survey, question }: Choice): string {
  return survey === 'exit-poll' ? question : '';
}

function isTabOfReadyMade(choice: Choice): boolean {
  return choice.placement === 'tab' && isReadyMade(choice);
}

function spoken(pairs: Pairs): Pairs {
  return pairs.filter(([, value]) => value !== '');
}
