import type { ScaleWords } from '../../survey/words.js';

/** Czech. */
export default {
  csat: ['Velmi nespokojen/a', 'Nespokojen/a', 'Ani tak, ani tak', 'Spokojen/a', 'Velmi spokojen/a'],
  csat4: ['Velmi špatně', 'Špatně', 'Dobře', 'Velmi dobře'],
  agree: ['Rozhodně nesouhlasím', 'Nesouhlasím', 'Ani tak, ani tak', 'Souhlasím', 'Rozhodně souhlasím'],
  stars: '{n} z {of} hvězdiček',
  up: 'Dobře',
  down: 'Ne moc dobře',
  yes: 'Ano',
  partly: 'Částečně',
  no: 'Ne',
  newTab: 'otevře se na nové kartě',
  several: 'Můžete vybrat více odpovědí.',
  exactly: 'Přesně {min}.',
  between: 'Od {min} do {max}.',
  atLeast: 'Nejméně {min}.',
  atMost: 'Nejvýše {max}.',
  earlier: 'Posunout nahoru: {item}',
  later: 'Posunout dolů: {item}',
  moved: '{item}: místo {n} z {of}',
  orderNeeded: 'Pro každé místo vyberte jinou možnost.',
  myOrder: 'Toto je moje pořadí',
  place: 'Místo {n}',
  clear: 'Vymazat odpověď',
  decline: 'Nechci odpovídat',
} satisfies ScaleWords;
