/** The tags that ask, each named for its survey: `nps-survey` asks `nps`, `feedback-tab` asks `feedback`. */
export const tags = ['nps-survey', 'exit-poll', 'feedback-tab'] as const;

/** Matches the elements themselves. */
export const elements = tags.join();
