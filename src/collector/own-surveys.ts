import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { explainDefinition } from '../survey/explain-definition.js';
import { readDefinition } from '../survey/read-definition.js';
import type { SurveyDefinition } from '../survey/index.js';
import type { OwnSurveys } from './hosted/surveys.js';
import { reasonOf } from './start-error.js';

/** The operator's own surveys, and what is wrong with those that cannot be asked. */
export interface SurveysRead {
  /** By their ids. */
  surveys: OwnSurveys;
  /** One sentence a file that was passed over: its name and what to mend. */
  problems: readonly string[];
}

/**
 * Reads every `*.json` of a folder as a survey. A file with mistakes is passed over and named, so that
 * one bad file keeps no other survey and no answer from being taken. Never rejects.
 */
export async function readSurveys(folder: string): Promise<SurveysRead> {
  const surveys: Record<string, SurveyDefinition> = {};
  const problems: string[] = [];
  for (const name of await filesIn(folder, problems)) {
    const read = await readSurvey(join(folder, name));
    if ('problem' in read) problems.push(`The survey file ${name} is not used: ${read.problem}`);
    else if (Object.hasOwn(surveys, read.survey.id)) {
      problems.push(
        `The survey file ${name} is not used: another file has the id "${read.survey.id}" already.`,
      );
    } else surveys[read.survey.id] = read.survey;
  }
  return { surveys, problems };
}

async function filesIn(folder: string, problems: string[]): Promise<string[]> {
  try {
    const names = await readdir(folder);
    return names.filter((name) => name.endsWith('.json')).toSorted();
  } catch (error) {
    problems.push(`The folder of surveys cannot be read: ${reasonOf(error)}. Name another with --surveys.`);
    return [];
  }
}

async function readSurvey(file: string): Promise<{ survey: SurveyDefinition } | { problem: string }> {
  try {
    const value: unknown = JSON.parse(await readFile(file, 'utf8'));
    const survey = readDefinition(value);
    return survey ? { survey } : { problem: explainDefinition(value).join(' ') };
  } catch (error) {
    return { problem: `${reasonOf(error)}.` };
  }
}
