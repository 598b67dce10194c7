import { access, work } from './access/words-en.js';
import { cases } from './cases/words-en.js';
import { comments } from './comments/words-en.js';
import { coverage, walk } from './coverage/words-en.js';
import { demo } from './demo/words-en.js';
import { filters } from './filters/words-en.js';
import { improvements } from './improvements/words-en.js';
import { map } from './map/words-en.js';
import { touchpoint } from './touchpoint/words-en.js';
import { weakest } from './weakest/words-en.js';

/** The board's words in English. The shape of this object is the shape of every language. */
export const en = {
  title: 'Journey board',
  language: 'Language',
  phases: { before: 'Before purchase', during: 'During purchase', after: 'After purchase' },

  views: {
    map: 'The map',
    table: 'As a table',
    coverage: 'Coverage',
    walk: 'Walk the journey',
    comments: 'Comments',
    cases: 'Cases',
    improvements: 'Improvements',
    access: 'Access',
    touchpoint: 'Touchpoint',
  },
  viewsTitle: 'Pages of the board',
  access,
  cases,
  comments,
  coverage,
  demo,
  improvements,
  walk,
  work,
  filters,
  map,
  touchpoint,
  weakest,

  responses: (n: number, count: string): string => (n === 1 ? `${count} response` : `${count} responses`),
  answers: (n: number, count: string): string => (n === 1 ? `${count} answer` : `${count} answers`),
  totalResponses: (n: number): string => (n === 1 ? 'response' : 'responses'),
  totalComplete: 'filled in to the end',
  totalSuspects: 'suspect, not counted',
  totalTests: (n: number): string => (n === 1 ? 'trial, not counted' : 'trials, not counted'),
  updated: (time: string) => `Updated ${time}`,
  reading: 'Reading the numbers …',

  noAnswers: 'No answers yet',
  withheld: 'Too few answers to show',
  noScore: 'No score to show',
  few: 'few answers',
  mean: 'Mean',
  of: (value: string, most: string) => `${value} of ${most}`,
  twoBest: { csat: 'Satisfied', csat4: 'Satisfied', ces: 'Found it easy', agree: 'Agree' } as Record<
    string,
    string
  >,
  anyTwoBest: 'Chose one of the two best',
  surveyNamed: (survey: string) => `survey ${survey}`,

  unknownName: 'Unknown name.',
  didYouMean: 'Did you mean',
  noStage: 'no stage',
  noTouchpoint: 'No touchpoint',
  untaggedTitle: 'Not on the map',
  untaggedHelp:
    'These answers are kept, but their stage is missing or unknown. Mend the tag on the page, and the next answers land on the map.',
  untaggedNoGuess: 'No known name is near. The five stages are',

  latestTitle: 'Latest answers',
  isNew: 'new',
  suspect: (reason: string) => `Suspect, not counted: ${reason}`,
  suspicions: {
    trap: 'the field for robots was filled in',
    too_fast: 'faster than anyone writes',
    order_repeated: 'the order has answered before',
    scanner: 'a program followed the link',
    withdrawn: 'its customer has withdrawn it',
    burst: 'many answers within seconds on a touch screen',
  } as Record<string, string>,
  partial: 'Not finished',
  noValues: 'No question answered',
  yes: 'Yes',
  no: 'No',
  stars: (n: number, count: string): string => (n === 1 ? `${count} star` : `${count} stars`),
  consentGiven: 'Agreed to be contacted',
  consentRefused: 'Did not agree to be contacted',
  contactLeft: 'Left contact details (not shown here)',
  values: {
    idea: 'Idea',
    problem: 'Problem',
    praise: 'Praise',
    search: 'Search engine',
    social: 'Social media',
    friend: 'Friend or family',
    ad: 'Advertisement',
    store: 'Physical store',
    press: 'Article, blog or podcast',
    other: 'Other',
    unsure: 'Does not remember',
    up: 'Thumbs up',
    down: 'Thumbs down',
    yes: 'Yes',
    no: 'No',
    true: 'Yes',
    false: 'No',
  } as Record<string, string>,

  newAnswers: (n: number): string => (n === 1 ? 'One new answer' : `${n} new answers`),

  emptyTitle: 'Waiting for the first answer',
  emptyHelp:
    'Paste this where your customers are, and say with stage and touchpoint what the answer is about. The first answer shows here by itself.',
  emptyTry: 'Only looking around?',
  emptyDemo: 'Open the demo pages',
  emptyBuilder: 'Put a snippet of your own together',
  emptySurvey: 'Answer a survey yourself',
  copy: 'Copy',
  copied: 'Copied',
  copyFailed: 'Could not copy. The text is selected: copy it with your keyboard.',

  unreachableTitle: 'The server does not answer',
  unreachableOld: (time: string, age: string) =>
    `You see the numbers from ${time}, ${age}. The board tries again by itself.`,
  unreachableNever: 'There are no numbers to show yet. The board tries again by itself.',
  serverSaid: (status: number) => `The server answered ${status}.`,
  notReport: 'Something answered, but not with a journey report.',
  tryNow: 'Try now',
  backAgain: 'The server answers again',

  signInTitle: 'This board needs a token',
  signInHelp:
    'Write a token of yours: whoever runs the collector makes it with “kundresa token create”. You stay signed in for a week, or until you sign out.',
  signInRefused: 'The server did not accept that token.',
  token: 'Token',
  signIn: 'Sign in',
  signOut: 'Sign out',
  closedTitle: 'This board is closed',
  closedHelp:
    'Without a token, only the computer that the collector runs on may read. Make a token with “kundresa token create”, and sign in here.',

  readTitle: 'How to read the numbers',
  readNps:
    'NPS: the share who gave 9 or 10, minus the share who gave 0 to 6. From −100 to +100; 0 is as many of each.',
  readTwoBest: 'Per cent: how many of those who answered chose one of the two best values.',
  readFew:
    'Few answers: under 30. There is no score yet, only how often each value was given. Very small groups are not shown at all, so that nobody can be recognised.',
  readEmpty: 'No answers is not zero: nobody has been asked, or nobody has answered.',
  readCounted: 'Suspect answers and trials are kept and marked, but never counted.',
};

/** What every language of the board says. */
export type Texts = typeof en;
