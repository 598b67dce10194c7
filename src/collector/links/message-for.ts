import { wordsFor } from '../hosted/language.js';
import { surveyNamed, surveyNames, type OwnSurveys } from '../hosted/surveys.js';
import { messageOf, type Message, type MessageOptions } from './mail-row.js';

export interface MessageForOptions extends Omit<MessageOptions, 'words'> {
  /** Language as a BCP 47 tag. Default: English. */
  lang?: string | undefined;
  /** The operator's own surveys. */
  own: OwnSurveys;
}

/**
 * What goes into a message that asks a survey; undefined when its first question needs more than a
 * press. Rejects with a `TypeError` that names the surveys when there is none of this name.
 */
export async function messageFor(
  survey: string,
  { lang, own, ...options }: MessageForOptions,
): Promise<Message | undefined> {
  const words = wordsFor(lang, undefined);
  const definition = await surveyNamed(survey, { words, link: {}, privacyUrl: undefined, own });
  if (!definition) {
    throw new TypeError(`survey: there is none of this name. There are: ${surveyNames(own).join(', ')}.`);
  }
  return messageOf(definition, { words, ...options });
}
