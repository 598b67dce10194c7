import type { ScaleWords } from '../../survey/words.js';

/** Faroese. */
export default {
  csat: ['Sera misnøgd/ur', 'Misnøgd/ur', 'Hvørki ella', 'Nøgd/ur', 'Sera nøgd/ur'],
  csat4: ['Sera illa', 'Illa', 'Væl', 'Sera væl'],
  agree: ['Heilt ósamd/ur', 'Ósamd/ur', 'Hvørki ella', 'Samd/ur', 'Heilt samd/ur'],
  stars: '{n} av {of} stjørnum',
  up: 'Væl',
  down: 'Ikki væl',
  yes: 'Ja',
  partly: 'Partvíst',
  no: 'Nei',
  newTab: 'letur upp í nýggjum fani',
  several: 'Tú kanst velja fleiri.',
  exactly: 'Akkurát {min}.',
  between: 'Frá {min} til {max}.',
  atLeast: 'Í minsta lagi {min}.',
  atMost: 'Í mesta lagi {max}.',
  earlier: 'Flyt {item} upp',
  later: 'Flyt {item} niður',
  moved: '{item}: pláss {n} av {of}',
  orderNeeded: 'Vel ymisk svar til hvørt pláss.',
  myOrder: 'Hetta er mín raðfylgja',
  place: 'Pláss {n}',
  clear: 'Strika svarið',
  decline: 'Vil helst ikki svara',
} satisfies ScaleWords;
