import { choiceIn } from './choice.js';
import { isOwnPage, platformOf } from './platforms.js';
import { propertiesOf } from './snippet/looks.js';
import { optionsOf } from './snippet/options-of.js';
import { attributesOf, momentOf, tagOf } from './snippet/said.js';

/** The survey goes on as if the answer were safe, and nothing is kept or sent. */
document.addEventListener('survey-send', (event) => event.preventDefault());

/** Shows the survey that the address of this page describes; whoever framed it changes what follows `#`. */
function show(): void {
  const query = new URLSearchParams(location.hash.slice(1));
  const choice = choiceIn(`https://builder.invalid/?${query}`);
  const scheme = query.get('scheme') === 'dark' ? 'dark' : 'light';
  document.documentElement.dataset['scheme'] = scheme;
  document.documentElement.lang = choice.language || (query.get('lang') === 'sv' ? 'sv' : 'en');
  document.title = query.get('title') ?? document.title;

  const isPage = isOwnPage(platformOf(choice.where));
  const shown = isPage ? ({ ...choice, placement: 'inline' } as const) : choice;
  const survey = document.createElement(tagOf(shown));
  const moment = momentOf(shown).map(([name]) => name);
  for (const [name, value] of attributesOf(shown)) {
    if (!moment.includes(name)) survey.setAttribute(name, value);
  }
  if (choice.theme === 'auto') survey.setAttribute('theme', scheme);
  survey.setAttribute('endpoint', new URL('/responses', location.href).href);
  survey.setAttribute('test', '');
  // When a panel is to open is not what is looked at here, nor whether it was closed before.
  if (shown.placement === 'panel') {
    survey.setAttribute('trigger', 'now');
    survey.setAttribute('force', '');
  }
  if (!isPage) for (const [name, value] of propertiesOf(choice)) survey.style.setProperty(name, value);
  if (!isPage) for (const { id, label } of optionsOf(choice)) survey.append(new Option(label, id));
  document.querySelector('.survey')?.replaceChildren(survey);
}

addEventListener('hashchange', show);
show();
