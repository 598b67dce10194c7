/** The words of the complete map in English. */
export const coverage = {
  title: 'The complete map',
  share: (measured: string, all: string) => `${measured} of ${all} touchpoints are measured.`,
  noTouchpoints: 'No touchpoints of its own',
  nextTitle: 'Where to ask next',
  nextHelp: 'What matters most and is known least comes first. Open one for the snippet to paste there.',
  because: {
    measured: 'Measured:',
    few: 'Few answers: ask more people with',
    low_response: 'Hardly anybody answers: try',
    possibly_biased: 'One-sided: ask a part of all with',
    no_answers: 'Nobody answers: try',
    no_survey: 'Nobody asks: begin with',
  },
  rest: (n: number) => `${n} more`,
};

/** The words of the walk in English. */
export const walk = {
  title: 'Walk the journey',
  help: 'Every survey as your customers meet it, in order. What you answer here is a trial and never counted.',
  none: 'No survey has been answered yet: there is nothing to walk through.',
  at: (here: number, all: number) => `Stop ${here} of ${all}`,
  open: 'Open the survey in a new tab',
  next: 'Next',
  back: 'Back',
  end: 'This is the last stop.',
};
