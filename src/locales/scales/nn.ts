import type { ScaleWords } from '../../survey/words.js';

/** Norwegian Nynorsk. */
export default {
  csat: ['Svært misnøgd', 'Misnøgd', 'Verken eller', 'Nøgd', 'Svært nøgd'],
  csat4: ['Svært dårleg', 'Dårleg', 'Bra', 'Svært bra'],
  agree: ['Heilt usamd', 'Usamd', 'Verken eller', 'Samd', 'Heilt samd'],
  stars: '{n} av {of} stjerner',
  up: 'Bra',
  down: 'Ikkje bra',
  yes: 'Ja',
  partly: 'Delvis',
  no: 'Nei',
  newTab: 'blir opna i ei ny fane',
  several: 'Du kan velje fleire.',
  exactly: 'Nøyaktig {min}.',
  between: 'Frå {min} til {max}.',
  atLeast: 'Minst {min}.',
  atMost: 'Høgst {max}.',
  earlier: 'Flytt {item} opp',
  later: 'Flytt {item} ned',
  moved: '{item}: plass {n} av {of}',
  orderNeeded: 'Vel eitt alternativ for kvar plass, ingen to gonger.',
  myOrder: 'Dette er mi rekkjefølgje',
  place: 'Plass {n}',
  clear: 'Fjern svaret',
  decline: 'Vil helst ikkje svare',
} satisfies ScaleWords;
