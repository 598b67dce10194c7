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
} satisfies ScaleWords;
