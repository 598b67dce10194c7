/** What the sentence about the weakest link is made of. */
export interface Why {
  value: string;
  rest: string;
  gap: string;
  volume: string;
  importance: string;
}

/** The words of the weakest link in English. */
export const weakest = {
  title: 'Weakest link',
  why: ({ value, rest, gap, volume, importance }: Why) =>
    `It scores ${value}, ${gap} below the ${rest} of the others that are asked alike; ${volume} customers pass there, and ${importance}.`,
  importance: {
    weight: (value: string) => `it weighs ${value} in your journey file`,
    association: (value: string) =>
      `the better it goes there, the more they recommend you (correlation ${value})`,
    nothing: () => 'nobody has said how much it matters',
  },
  sure: (low: string, high: string) =>
    `Beyond doubt, also when all comparisons are counted in. The gap is ${low} to ${high}, with 95% confidence.`,
  points: (figure: string) => `${figure} points`,
  percentagePoints: (figure: string) => `${figure} percentage points`,
  wordsTitle: 'In the words of customers',
  nextTitle: 'What to do next',
  read: 'Read what customers write about it.',
  change: 'Change one thing, and write it down with its date.',
  compare: 'Compare before and after, when there are enough answers.',
  weigh: 'Say how much it matters: a weight in the journey file.',
  undecided: 'It cannot be decided yet',
  even: 'No link is weaker than the others',
  reasons: {
    nothing_measured: () => 'No touchpoint has enough answers to be compared. Thirty give a first score.',
    nothing_to_compare: () =>
      'Only one touchpoint is asked like this. Ask the same question at another one to compare.',
    few: (gap: string) => `More answers may show one. They would find a gap of ${gap} four times in five.`,
    alike: (gap: string) => `There are enough answers to find a gap of ${gap}, and there is none.`,
    several: () =>
      'Several lie below the rest, and the lowest cannot be told from the next. Filter by a measure to compare within it.',
  } as Record<
    'nothing_measured' | 'nothing_to_compare' | 'few' | 'alike' | 'several',
    (gap: string) => string
  >,
  lowest: (place: string, value: string) => `Lowest so far: ${place}, ${value}.`,
  moreTitle: 'Answers it takes',
  more: (count: string) => `${count} more`,
  others: (count: number): string =>
    count === 1 ? 'and 1 more touchpoint' : `and ${count} more touchpoints`,
  lossTitle: 'What the journey loses where',
  lossHelp: 'Each touchpoint by its bad, middling and good answers, in the order of the journey.',
  bad: (percent: string, lost: string, n: string) => `${percent} bad (${lost} of ${n})`,
  middle: (percent: string) => `${percent} middling`,
  good: (percent: string) => `${percent} good`,
};
