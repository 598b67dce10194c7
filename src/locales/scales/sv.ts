import type { ScaleWords } from '../../survey/words.js';

/** Swedish. */
export default {
  csat: ['Mycket missnöjd', 'Missnöjd', 'Varken eller', 'Nöjd', 'Mycket nöjd'],
  csat4: ['Mycket dåligt', 'Dåligt', 'Bra', 'Mycket bra'],
  agree: ['Instämmer inte alls', 'Instämmer inte', 'Varken eller', 'Instämmer', 'Instämmer helt'],
  stars: '{n} av {of} stjärnor',
  up: 'Bra',
  down: 'Inte bra',
  yes: 'Ja',
  partly: 'Delvis',
  no: 'Nej',
  newTab: 'öppnas i en ny flik',
  several: 'Du kan välja flera.',
  exactly: 'Exakt {min}.',
  between: 'Från {min} till {max}.',
  atLeast: 'Minst {min}.',
  atMost: 'Högst {max}.',
  earlier: 'Flytta {item} uppåt',
  later: 'Flytta {item} nedåt',
  moved: '{item}: plats {n} av {of}',
  orderNeeded: 'Välj ett alternativ för varje plats, inget två gånger.',
  myOrder: 'Det här är min ordning',
  place: 'Plats {n}',
  clear: 'Rensa svaret',
  decline: 'Vill inte svara',
} satisfies ScaleWords;
