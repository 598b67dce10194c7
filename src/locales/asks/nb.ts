import type { AskWords } from '../../survey/words.js';

/** Norwegian Bokmål. */
export default {
  poll: {
    title: 'Hvor hørte du om {brand|oss} første gang?',
    search: 'Søkemotor',
    social: 'Sosiale medier',
    friend: 'Venner eller familie',
    ad: 'Reklame',
    store: 'Fysisk butikk',
    press: 'Artikkel, blogg eller podkast',
    other: 'Et annet sted',
    unsure: 'Husker ikke',
  },
  feedback: {
    tab: 'Tilbakemelding',
    title: 'Hva vil du fortelle oss om?',
    idea: 'En idé',
    problem: 'Et problem',
    praise: 'Noe bra',
    message: 'Meldingen din',
    answer: 'Vil du ha svar?',
  },
} satisfies AskWords;
