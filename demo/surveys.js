/** Previews any ready-made survey in any language, theme and width. Nothing is sent. */
const languages =
  'en sv ar de es fr ja pt ru zh cs da el fa fi fo he hu is it ko nb nl nn pl ro tr uk zh-Hant'.split(' ');
const settings = document.querySelector('.settings');
const room = document.querySelector('#room');
const title = document.querySelector('#shown');
const code = document.querySelector('.snippet code');
const links = [...document.querySelectorAll('nav a[data-id]')];
const address = new URLSearchParams(location.search);
const chosen = {
  survey: links.find(({ dataset }) => dataset.id === address.get('survey'))?.dataset.id ?? 'checkout-ease',
};

document.addEventListener('survey-send', (event) => event.preventDefault());
for (const lang of languages) {
  const name = new Intl.DisplayNames(lang, { type: 'language' }).of(lang);
  settings.elements.lang.add(new Option(name, lang));
}
const dark = matchMedia('(prefers-color-scheme: dark)').matches;
settings.elements.theme.value = address.get('theme') ?? (dark ? 'dark' : 'light');
settings.elements.lang.value = address.get('lang') ?? 'en';
settings.elements.width.value = address.get('width') ?? 'full';

settings.addEventListener('change', adjust);
settings.elements.again.addEventListener('click', show);
for (const link of links) {
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    chosen.survey = link.dataset.id;
    show();
    title.scrollIntoView({ block: 'nearest' });
  });
}
show();

/** Puts the chosen survey into the room, from its first page. */
function show() {
  const survey = document.createElement('nps-survey');
  survey.setAttribute('survey', chosen.survey);
  survey.setAttribute('endpoint', '/responses');
  survey.setAttribute('test', '');
  survey.setAttribute('funnel', 'none');
  for (const link of links) {
    const isShown = link.dataset.id === chosen.survey;
    if (isShown) title.textContent = link.textContent;
    if (isShown) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
  code.textContent = code.textContent.replace(/survey="[^"]*"/, `survey="${chosen.survey}"`);
  code.textContent = code.textContent.replace(/\/s\/[^"]*/, `/s/${chosen.survey}`);
  room.replaceChildren(survey);
  adjust();
}

/** Changes the language, the theme and the width, and keeps the answers. */
function adjust() {
  const { lang, theme, width } = settings.elements;
  const survey = room.firstElementChild;
  survey.setAttribute('lang', lang.value);
  survey.setAttribute('theme', theme.value);
  room.dataset.width = width.value;
  room.dir = new Intl.Locale(lang.value).maximize().script.match(/Arab|Hebr/) ? 'rtl' : 'ltr';
  const query = new URLSearchParams({
    survey: chosen.survey,
    lang: lang.value,
    theme: theme.value,
    width: width.value,
  });
  history.replaceState(null, '', `?${query}`);
}
