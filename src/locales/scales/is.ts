import type { ScaleWords } from '../../survey/words.js';

/** Icelandic. */
export default {
  csat: ['Mjög óánægð/ur', 'Óánægð/ur', 'Hvorki né', 'Ánægð/ur', 'Mjög ánægð/ur'],
  csat4: ['Mjög illa', 'Illa', 'Vel', 'Mjög vel'],
  agree: ['Mjög ósammála', 'Ósammála', 'Hvorki né', 'Sammála', 'Mjög sammála'],
  stars: '{n} af {of} stjörnum',
  up: 'Vel',
  down: 'Ekki vel',
  yes: 'Já',
  partly: 'Að hluta',
  no: 'Nei',
  newTab: 'opnast í nýjum flipa',
  several: 'Þú mátt velja fleiri en eitt.',
  exactly: 'Nákvæmlega {min}.',
  between: 'Frá {min} til {max}.',
  atLeast: 'Að minnsta kosti {min}.',
  atMost: 'Í mesta lagi {max}.',
  earlier: 'Færa upp: {item}',
  later: 'Færa niður: {item}',
  moved: '{item}: sæti {n} af {of}',
  orderNeeded: 'Veldu eitt atriði í hvert sæti, ekkert tvisvar.',
  myOrder: 'Þetta er röðin mín',
  place: 'Sæti {n}',
  clear: 'Hreinsa svarið',
  decline: 'Vil ekki svara',
} satisfies ScaleWords;
