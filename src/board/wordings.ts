import { fill, inLanguage } from '../survey/text.js';
import type { BoardApi } from './board-api.js';

/** A question of a survey, as it was asked. */
export interface AskedQuestion {
  survey: string;
  /** Version of the survey; null when it has none. */
  version: number | null;
  question: string;
}

/** What surveys say, in the language of the board. Undefined where it is not known. */
export interface Wordings {
  survey(id: string): string | undefined;
  question(asked: AskedQuestion): string | undefined;
  /** One of the options, or of the items of a matrix. */
  option(asked: AskedQuestion, id: string): string | undefined;
}

/** Before any survey is read. */
export const noWordings: Wordings = {
  survey: () => undefined,
  question: () => undefined,
  option: () => undefined,
};

/** Reads surveys from the collector, each once, so that the board says their words and not their ids. */
export class SurveyWordings {
  readonly #known = new Map<string, Fields>();
  readonly #asked = new Set<string>();

  /** Reads those that are not read yet. True when that brought new words. Never rejects. */
  async read(surveys: Iterable<string>, api: BoardApi): Promise<boolean> {
    const fresh = [...new Set(surveys)].filter((id) => id !== '' && !this.#asked.has(id));
    for (const id of fresh) this.#asked.add(id);
    const replies = await Promise.all(
      fresh.map((id) => api.get(`surveys/${encodeURIComponent(id)}.json`, { absent: 'ok' })),
    );
    for (const [index, reply] of replies.entries())
      if (reply.ok) this.#known.set(fresh[index] ?? '', fieldsOf(reply.body));
    return replies.some(({ ok }) => ok);
  }

  /** The words of what is read, in one language. */
  in(language: string): Wordings {
    const say = (text: unknown) => said(text, language);
    const ask = ({ survey, version, question }: AskedQuestion) => {
      const definition = this.#known.get(survey);
      // What an earlier version said may have been something else.
      return (definition?.['version'] ?? null) === version ? questionIn(definition, question) : undefined;
    };
    return {
      survey: (id) => say(this.#known.get(id)?.['name']),
      question: (asked) => say(ask(asked)?.['title']),
      option: (asked, id) => {
        const question = ask(asked);
        const all = [...fieldsIn(question?.['options']), ...fieldsIn(question?.['items'])];
        return say(all.find((option) => option['id'] === id)?.['label']);
      },
    };
  }
}

type Fields = Readonly<Record<string, unknown>>;

function questionIn(definition: Fields | undefined, id: string): Fields | undefined {
  return fieldsIn(definition?.['pages'])
    .flatMap((page) => fieldsIn(page['questions']))
    .find((question) => question['id'] === id);
}

function fieldsIn(value: unknown): Fields[] {
  return Array.isArray(value) ? value.map(fieldsOf) : [];
}

/** The collector may be newer than the board, or somebody else's: what is no text is not said. */
function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function said(text: unknown, language: string): string | undefined {
  if (typeof text === 'string') return fill(text, {}) || undefined;
  const texts = Object.entries(fieldsOf(text)).flatMap(([tag, each]) =>
    typeof each === 'string' ? [[tag, each] as const] : [],
  );
  return texts.length > 0 ? fill(inLanguage(Object.fromEntries(texts), language), {}) : undefined;
}
