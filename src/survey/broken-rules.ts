import * as most from './definition-limits.js';
import { stepsOf } from './kinds/scale.js';
import type { ScaleQuestion } from './types.js';

/** What is wrong, where, and how to mend it. */
export interface BrokenRule {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

type Path = BrokenRule['path'];
type Data = { readonly [field: string]: unknown };

/**
 * The rules of a definition that hold between its fields: ids that are there once, pages and questions
 * that are named and exist, limits that fit each other. Takes anything, also what has no shape yet.
 */
export function brokenRules(definition: unknown): readonly BrokenRule[] {
  const found: BrokenRule[] = [];
  const tell = (path: Path, message: string) => void found.push({ path, message });
  const pages = listIn(definition, 'pages');
  const asked = new Map<unknown, Data>();
  once(pages, { path: ['pages'], tell });
  once(listIn(definition, 'variants'), { path: ['variants'], tell });
  pages.forEach((page, here) => {
    const path = ['pages', here];
    if (dataOf(page)['id'] === 'end')
      tell([...path, 'id'], '"end" ends the survey. Give the page another id.');
    listIn(page, 'questions').forEach((question, place) => {
      readQuestion(dataOf(question), { asked, path: [...path, 'questions', place], tell });
    });
    listIn(page, 'next').forEach((rule, place) => {
      const { if: condition, to } = dataOf(rule);
      const at = [...path, 'next', place];
      readCondition(condition, { asked, path: [...at, 'if'], tell });
      const target = pages.findIndex((each) => dataOf(each)['id'] === to);
      if (to !== 'end' && typeof to === 'string' && target <= here)
        tell([...at, 'to'], leadsNowhere(to, target));
    });
  });
  return found;
}

interface Place {
  readonly asked: Map<unknown, Data>;
  readonly path: Path;
  readonly tell: (path: Path, message: string) => void;
}

function leadsNowhere(to: string, target: number): string {
  return target < 0
    ? `leads to ${quoted(to)}, and no page has that id. Name a later page, or "end".`
    : `leads back to ${quoted(to)}. Rules lead forward only: name a later page, or "end".`;
}

function readQuestion(question: Data, { asked, path, tell }: Place): void {
  const { id, kind, min, max } = question;
  for (const field of ['wordings', 'pictures'])
    listIn(question, field).forEach((one, place) => {
      readCondition(dataOf(one)['if'], { asked, path: [...path, field, place, 'if'], tell });
    });
  for (const field of ['options', 'items', 'labels', 'fields'])
    once(listIn(question, field), { path: [...path, field], tell });
  const options = Array.isArray(question['options']) ? question['options'].length : Infinity;
  if (isMore(min, max)) tell([...path, 'min'], `must not be more than "max", which is ${String(max)}.`);
  if (isMore(min, options)) tell([...path, 'min'], `must not be more than the ${options} options.`);
  if ('steps' in question && kind !== 'stars')
    tell([...path, 'steps'], 'is for "stars" only; other scales have a length of their own. Leave it out.');
  if ('partly' in question && kind !== 'yes-no')
    tell([...path, 'partly'], 'is for "yes-no" only. Leave it out.');
  const labels = listIn(question, 'labels').length;
  const steps = isScale(question) ? stepsOf(question) || labels : labels;
  if (labels > 0 && labels !== steps)
    tell([...path, 'labels'], `has ${labels} for ${steps} steps. Name each step, the worst first.`);
  if (asked.has(id))
    tell([...path, 'id'], `${quoted(id)} is there twice. Give each question an id of its own.`);
  asked.set(id, question);
}

function isScale(question: Data): question is Data & ScaleQuestion {
  return ['csat', 'csat4', 'ces', 'agree', 'stars'].includes(String(question['kind']));
}

function isMore(min: unknown, max: unknown): boolean {
  if (typeof min === 'number' && typeof max === 'number') return min > max;
  return typeof min === 'string' && typeof max === 'string' && min > max;
}

function readCondition(condition: unknown, { asked, path, tell }: Place, depth = 1): void {
  if (depth > most.depth)
    return tell(path, `is nested too deep. Nest "all", "any" and "not" at most ${most.depth - 1} deep.`);
  const { question, item, band, not } = dataOf(condition);
  for (const several of ['all', 'any'])
    listIn(condition, several).forEach((part, place) => {
      readCondition(part, { asked, path: [...path, several, place], tell }, depth + 1);
    });
  if (not !== undefined) readCondition(not, { asked, path: [...path, 'not'], tell }, depth + 1);
  if (typeof question !== 'string') return;
  const about = asked.get(question);
  if (!about)
    return tell(
      [...path, 'question'],
      `${quoted(question)} is not asked before. Name the id of an earlier question.`,
    );
  const kind = String(about['kind']);
  const answered = 'answered' in dataOf(condition);
  if (kind === 'matrix' && item === undefined && !answered)
    tell(path, `must name an "item" of ${quoted(question)}, which is a matrix.`);
  const isItem = listIn(about, 'items').some((each) => dataOf(each)['id'] === item);
  if (kind === 'matrix' && typeof item === 'string' && !isItem)
    tell([...path, 'item'], `${quoted(item)} is no item of ${quoted(question)}. Name the id of one.`);
  if (kind !== 'matrix' && item !== undefined)
    tell(
      [...path, 'item'],
      `is for a matrix only, and ${quoted(question)} is of kind ${quoted(kind)}. Leave it out.`,
    );
  const bands = bandsOf(kind);
  if (typeof band === 'string' && !bands.includes(band))
    tell(
      [...path, 'band'],
      bands.length > 0
        ? `must be ${bands.map(quoted).join(' or ')}, as ${quoted(question)} is of kind ${quoted(kind)}.`
        : `does not fit: answers to ${quoted(question)}, of kind ${quoted(kind)}, have no bands.`,
    );
}

function bandsOf(kind: string): readonly string[] {
  if (kind === 'nps') return ['detractor', 'passive', 'promoter'];
  const scaled = /^(csat4?|ces|agree|stars|thumbs|yes-no|matrix)$/.test(kind);
  return scaled ? ['top', 'middle', 'bottom'] : [];
}

/** Tells of what is in a list twice: the same string, or the same id. */
function once(items: readonly unknown[], { path, tell }: Omit<Place, 'asked'>): void {
  const seen = new Set<unknown>();
  items.forEach((item, place) => {
    const id = dataOf(item)['id'];
    const key = id ?? item;
    const at = id === undefined ? [...path, place] : [...path, place, 'id'];
    if (seen.has(key)) tell(at, `${quoted(key)} is there twice. Have it once.`);
    seen.add(key);
  });
}

function listIn(value: unknown, field: string): readonly unknown[] {
  const list = dataOf(value)[field];
  return Array.isArray(list) ? list : [];
}

function dataOf(value: unknown): Data {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function quoted(value: unknown): string {
  return JSON.stringify(typeof value === 'string' ? value.slice(0, 64) : value) ?? 'nothing';
}
