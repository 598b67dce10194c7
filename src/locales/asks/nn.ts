import type { AskWords } from '../../survey/words.js';

/** Norwegian Nynorsk. */
export default {
  poll: {
    title: 'Kvar høyrde du om {brand|oss} for første gong?',
    search: 'Søkjemotor',
    social: 'Sosiale medium',
    friend: 'Vener eller familie',
    ad: 'Reklame',
    store: 'Fysisk butikk',
    press: 'Artikkel, blogg eller podkast',
    other: 'Ein annan stad',
    unsure: 'Eg hugsar ikkje',
  },
  feedback: {
    tab: 'Tilbakemelding',
    title: 'Kva vil du fortelje oss om?',
    idea: 'Ein idé',
    problem: 'Eit problem',
    praise: 'Noko bra',
    message: 'Meldinga di',
    answer: 'Vil du ha svar?',
  },
} satisfies AskWords;
