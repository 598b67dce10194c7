import { html, nothing, type TemplateResult } from 'lit';
import { defaultJourney } from '../../journey/journey.js';
import { nameIn } from '../../journey/names.js';
import type { Desk } from '../desk.js';
import { input, select, type Option } from '../fields.js';
import { ownTags, readyMade, type Offer } from '../offers.js';
import type { Words } from '../words/index.js';

const { stages, touchpoints } = defaultJourney;
/** The option for a touchpoint of the site's own, and what such a one is called until it has a name. */
const another = '…';
const unnamed = 'my_touchpoint';

/** What to ask, and what the answer is about. */
export function whatStep({ words, choice, set }: Desk): TemplateResult {
  const isOwn = choice.touchpoint !== '' && !touchpoints.some(({ id }) => id === choice.touchpoint);
  const touchpoint = { name: 'touchpoint', label: words.touchpoint, help: words.touchpointHelp };
  return html`<section aria-labelledby="what">
    <h2 id="what">${words.what}</h2>
    ${select(
      { name: 'survey', label: words.survey, value: choice.survey, take: (value) => set('survey', value) },
      [
        ...ownTags.map((offer) => offered(offer, words, words.ownTags)),
        ...readyMade.map((offer) => offered(offer, words, stageName(offer.stage, words))),
      ],
    )}
    ${choice.survey === 'exit-poll' ? ownPoll({ words, choice, set }) : nothing}
    ${select(
      { name: 'stage', label: words.stage, value: choice.stage, take: (value) => set('stage', value) },
      [
        { value: '', label: words.none },
        ...stages.map(({ id }) => ({ value: id, label: stageName(id, words) })),
        ...unknown(choice.stage),
      ],
    )}
    ${select(
      {
        ...touchpoint,
        value: isOwn ? another : choice.touchpoint,
        take: (value) => set('touchpoint', value === another ? unnamed : value),
      },
      [
        { value: '', label: words.none },
        ...ofStageFirst(choice.stage).map((each) => ({
          value: each.id,
          label: nameIn(each.names, words.code),
          group: stageName(each.stage, words),
        })),
        { value: another, label: words.ownTouchpoint, group: words.ownTouchpoint },
      ],
    )}
    ${
      isOwn
        ? input({
            name: 'own-touchpoint',
            label: words.ownTouchpointName,
            value: choice.touchpoint,
            take: (value) => set('touchpoint', value.trim() || unnamed),
          })
        : nothing
    }
    ${input({
      name: 'site',
      label: words.site,
      value: choice.site,
      help: words.siteHelp,
      take: (value) => set('site', value),
    })}
  </section>`;
}

/** A poll of the site's own, under the same tag. */
function ownPoll({ words, choice, set }: Pick<Desk, 'words' | 'choice' | 'set'>): TemplateResult {
  return html`${input({
    name: 'question',
    label: words.question,
    value: choice.question,
    help: words.questionHelp,
    take: (value) => set('question', value),
  })}
  ${input({
    name: 'options',
    label: words.options,
    value: choice.options,
    help: words.optionsHelp,
    take: (value) => set('options', value),
  })}`;
}

function offered({ id, names }: Offer, { code }: Words, group: string): Option {
  return { value: id, label: names[code] ?? names.en, group };
}

function stageName(id: string, { code }: Words): string {
  const stage = stages.find((each) => each.id === id);
  return stage ? nameIn(stage.names, code) : id;
}

function ofStageFirst(stage: string): typeof touchpoints {
  return [
    ...touchpoints.filter((each) => each.stage === stage),
    ...touchpoints.filter((each) => each.stage !== stage),
  ];
}

/** A stage of the site's own, which an address may bring. */
function unknown(stage: string): Option[] {
  return stage === '' || stages.some(({ id }) => id === stage) ? [] : [{ value: stage, label: stage }];
}
