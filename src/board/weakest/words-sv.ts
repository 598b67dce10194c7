import type { weakest as english } from './words-en.js';

/** The words of the weakest link in Swedish. */
export const weakest: typeof english = {
  title: 'Svagaste länken',
  why: ({ value, rest, gap, volume, importance }) =>
    `Betyget är ${value}, ${gap} under de andra som frågas likadant (${rest}); ${volume} kunder passerar där, och ${importance}.`,
  importance: {
    weight: (value) => `den väger ${value} i er resefil`,
    association: (value) => `ju bättre det går där, desto mer rekommenderar de er (samband ${value})`,
    nothing: () => 'ingen har sagt hur mycket den betyder',
  },
  sure: (low, high) =>
    `Utom tvivel, även när alla jämförelser räknas in. Avståndet är ${low} till ${high}, med 95 % säkerhet.`,
  points: (figure) => `${figure} poäng`,
  percentagePoints: (figure) => `${figure} procentenheter`,
  wordsTitle: 'Med kundernas ord',
  nextTitle: 'Gör så här',
  read: 'Läs vad kunderna skriver om den.',
  change: 'Ändra en sak, och skriv upp den med datum.',
  compare: 'Jämför före och efter, när svaren räcker.',
  weigh: 'Säg hur mycket den betyder: en vikt i resefilen.',
  undecided: 'Kan inte avgöras än',
  even: 'Ingen länk är svagare än de andra',
  reasons: {
    nothing_measured: () =>
      'Ingen kontaktpunkt har så många svar att den går att jämföra. Trettio ger ett första betyg.',
    nothing_to_compare: () =>
      'Bara en kontaktpunkt frågas så här. Ställ samma fråga vid en till för att jämföra.',
    few: (gap) => `Fler svar kan visa en. De skulle hitta ett avstånd på ${gap} fyra gånger av fem.`,
    alike: (gap) => `Svaren räcker för att hitta ett avstånd på ${gap}, och det finns inget.`,
    several: () =>
      'Flera ligger under resten, och den lägsta går inte att skilja från nästa. Filtrera på ett mått för att jämföra inom det.',
  },
  lowest: (place, value) => `Lägst hittills: ${place}, ${value}.`,
  moreTitle: 'Så många svar behövs',
  more: (count) => `${count} till`,
  others: (count) => `och ${count} ${count === 1 ? 'kontaktpunkt' : 'kontaktpunkter'} till`,
  lossTitle: 'Vad resan tappar var',
  lossHelp: 'Varje kontaktpunkt med sina dåliga, medelmåttiga och bra svar, i resans ordning.',
  bad: (percent, lost, n) => `${percent} dåliga (${lost} av ${n})`,
  middle: (percent) => `${percent} medel`,
  good: (percent) => `${percent} bra`,
};
