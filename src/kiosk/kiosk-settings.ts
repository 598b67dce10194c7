import { readSleep, type SleepHours } from './sleep-hours.js';
import { usualTimes } from './usual-times.js';

/** How one kiosk is set up: what its address says. Times are in milliseconds. */
export interface KioskSettings {
  stage: string | undefined;
  touchpoint: string | undefined;
  location: string | undefined;
  device: string | undefined;
  site: string | undefined;
  brand: string | undefined;
  test: boolean;
  start: 'question' | 'touch';
  idle: number;
  thanks: number;
  sleep: SleepHours | undefined;
  text: boolean;
  fullscreen: boolean;
  theme: 'auto' | 'light' | 'dark';
}

/** Every setting by its name in the address, with what it is when the address does not say. */
export const kioskSettings = {
  lang: 'the browser’s',
  stage: 'the survey’s',
  touchpoint: 'the survey’s',
  location: '',
  device: '',
  site: '',
  brand: '',
  start: 'question',
  idle: String(usualTimes.idle / 1000),
  thanks: String(usualTimes.thanks / 1000),
  sleep: '',
  text: 'false',
  fullscreen: 'true',
  theme: 'auto',
  test: 'false',
} as const;

type Name = keyof typeof kioskSettings;

/** Longest label that travels, in UTF-16 code units. */
const longest = 200;

/**
 * Reads the settings of a kiosk from its address. What is wrong is listed in plain English, for whoever
 * sets the device up: where, what, and how to mend it.
 */
export function readKioskSettings(query: URLSearchParams): { settings: KioskSettings; problems: string[] } {
  const problems: string[] = [];
  const said = (name: Name): string => query.get(name)?.trim() ?? '';
  const wrong = (name: Name, remedy: string): void => {
    problems.push(`${name}=${said(name)} ${remedy}`);
  };

  const label = (name: Name): string | undefined => {
    if (said(name).length > longest) wrong(name, `is longer than ${longest} characters. Shorten it.`);
    return said(name) || undefined;
  };
  const oneOf = <Value extends string>(name: Name, values: readonly [Value, ...Value[]]): Value => {
    const known = values.find((value) => value === said(name));
    if (!known && said(name) !== '') wrong(name, `is not known. Write ${values.join(' or ')}.`);
    return known ?? values[0];
  };
  const seconds = (name: 'idle' | 'thanks', [least, most]: readonly [number, number]): number => {
    const value = Number(said(name) || kioskSettings[name]);
    if (!(value >= least && value <= most)) wrong(name, `is no number from ${least} to ${most}.`);
    return value * 1000;
  };
  const sleep = said('sleep') === '' ? undefined : readSleep(said('sleep'));
  if (sleep === null) wrong('sleep', 'is no pair of times. Write it as 21:00-07:00.');

  const settings: KioskSettings = {
    stage: label('stage'),
    touchpoint: label('touchpoint'),
    location: label('location'),
    device: label('device'),
    site: label('site'),
    brand: label('brand'),
    test: oneOf('test', ['false', 'true']) === 'true',
    start: oneOf('start', ['question', 'touch']),
    idle: seconds('idle', [15, 600]),
    thanks: seconds('thanks', [3, 5]),
    sleep: sleep ?? undefined,
    text: oneOf('text', ['false', 'true']) === 'true',
    fullscreen: oneOf('fullscreen', ['true', 'false']) === 'true',
    theme: oneOf('theme', ['auto', 'light', 'dark']),
  };
  for (const name of query.keys()) {
    if (!Object.hasOwn(kioskSettings, name))
      problems.push(`${name} is no setting. There are: ${Object.keys(kioskSettings).join(', ')}.`);
  }
  return { settings, problems };
}
