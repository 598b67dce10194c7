import type { ScaleWords } from '../../survey/words.js';

/** Hungarian. */
export default {
  csat: ['Nagyon elégedetlen', 'Elégedetlen', 'Egyik sem', 'Elégedett', 'Nagyon elégedett'],
  csat4: ['Nagyon rossz', 'Rossz', 'Jó', 'Nagyon jó'],
  agree: ['Egyáltalán nem értek egyet', 'Nem értek egyet', 'Egyik sem', 'Egyetértek', 'Teljesen egyetértek'],
  stars: '{of} csillagból {n}',
  up: 'Jó',
  down: 'Nem jó',
  yes: 'Igen',
  partly: 'Részben',
  no: 'Nem',
  newTab: 'új lapon nyílik meg',
  several: 'Többet is választhat.',
  exactly: 'Pontosan {min}.',
  between: '{min} és {max} között.',
  atLeast: 'Legalább {min}.',
  atMost: 'Legfeljebb {max}.',
  earlier: 'Feljebb: {item}',
  later: 'Lejjebb: {item}',
  moved: '{item}: {of} közül a(z) {n}. hely',
  orderNeeded: 'Minden helyre mást válasszon.',
  myOrder: 'Ez az én sorrendem',
  place: '{n}. hely',
  clear: 'Válasz törlése',
  decline: 'Inkább nem válaszolok',
} satisfies ScaleWords;
