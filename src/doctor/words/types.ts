/** What the doctor says. Names of attributes, headers and values stay as they are written. */
export interface DoctorWords {
  readonly lang: string;
  readonly title: string;
  /** What it does, and what it leaves alone. */
  readonly intro: string;
  readonly close: string;
  readonly again: string;
  readonly copy: string;
  readonly copied: string;
  /** Ahead of a finding, for those who do not see its sign. */
  readonly signs: Readonly<Record<'good' | 'bad' | 'open', string>>;
  readonly none: string;
  readonly noneHow: string;
  readonly warnings: string;
  readonly parts: {
    readonly gates: string;
    readonly written: string;
    readonly endpoint: string;
    readonly contrast: string;
    readonly sent: string;
  };
  /** What became of a survey. */
  readonly status: {
    readonly shown: string;
    readonly below: string;
    readonly cut: string;
    readonly covered: (cover: string) => string;
    readonly not: (why: string) => string;
    readonly waits: (triggers: string, all: boolean) => string;
    readonly manual: string;
    readonly coming: string;
    readonly unmade: string;
    readonly closed: string;
    readonly forced: string;
  };
  readonly gates: {
    readonly page: (pages: string, isOn: boolean) => string;
    readonly everyPage: string;
    readonly protected: string;
    readonly unprotected: string;
    readonly only: (rule: string) => string;
    readonly everybody: string;
    readonly onlyHolds: (rule: string) => string;
    readonly quiet: (left: string) => string;
    readonly quietForever: string;
    readonly notQuiet: string;
    readonly never: string;
    readonly sample: (rule: string) => string;
    readonly sampled: (rule: string) => string;
    readonly notDrawn: (rule: string) => string;
    readonly noSample: string;
    readonly asked: string;
    readonly budget: (touchpoint: string) => string;
    readonly notAsked: string;
    readonly another: (survey: string) => string;
    readonly noOther: string;
    readonly prevented: (event: string) => string;
    readonly forced: string;
    readonly trial: string;
    readonly stored: string;
    readonly notStored: string;
    readonly child: string;
    readonly childText: string;
    readonly undrawn: string;
    readonly hidden: string;
  };
  /** How its attributes are written. */
  readonly written: {
    readonly right: string;
    readonly misspelt: (name: string, nearest: string) => string;
    readonly unknown: (name: string) => string;
    readonly property: (name: string) => string;
    readonly elsewhere: (name: string, tag: string) => string;
    readonly switched: (name: string, value: string) => string;
    readonly form: (written: string, example: string) => string;
    readonly value: (written: string, known: KnownWords) => string;
  };
  readonly days: (days: number) => string;
  readonly hours: (hours: number) => string;
  readonly tags: {
    readonly unknown: (tag: string, written: string, nearest: string | undefined) => string;
    readonly missing: string;
    readonly known: (place: string) => string;
  };
  readonly endpoint: {
    readonly none: string;
    readonly noAddress: (written: string) => string;
    readonly answers: (status: number) => string;
    readonly missing: (status: number) => string;
    readonly broken: (status: number) => string;
    readonly page: string;
    readonly unreachable: string;
    readonly redirects: string;
    readonly slow: string;
    readonly mixed: string;
    readonly looking: string;
    readonly unread: string;
  };
  readonly cors: {
    readonly own: string;
    readonly good: string;
    readonly bad: (origin: string) => string;
    readonly unknown: string;
    readonly withCollector: string;
  };
  readonly policy: {
    readonly none: string;
    readonly unread: string;
    readonly connect: (origin: string) => string;
    readonly connects: string;
    readonly scripts: string;
    readonly types: (name: string) => string;
    readonly typed: string;
  };
  readonly contrast: {
    readonly pairs: Readonly<Record<'text' | 'button' | 'line' | 'accent' | 'problem', string>>;
    readonly schemes: Readonly<Record<'light' | 'dark' | 'shown', string>>;
    readonly enough: (pair: string, ratio: string, least: string) => string;
    readonly little: (pair: string, ratio: string, least: string) => string;
  };
  readonly sent: string;
}

/** A word of an attribute's value that means nothing, and those that do. */
export interface KnownWords {
  readonly word: string;
  readonly words: readonly string[];
  readonly nearest: string | undefined;
}
