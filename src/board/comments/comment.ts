import type { BoardApi, Reply } from '../board-api.js';

/** What a customer wrote, masked by the collector. */
export interface Comment {
  readonly id: string;
  readonly question: string;
  readonly text: string;
  readonly score: { readonly question: string; readonly kind: string; readonly value: number } | null;
  readonly survey: string;
  readonly stage: string | null;
  readonly touchpoint: string | null;
  readonly locale: string | null;
  /** YYYY-MM-DD. */
  readonly day: string;
  readonly starred: boolean;
  readonly hidden: boolean;
  readonly theme: string | null;
}

/** A page of comments. */
export interface CommentPage {
  readonly comments: readonly Comment[];
  /** Where the next page begins; null at the end. */
  readonly next: string | null;
  /** True when comments of groups that are too small were left out. */
  readonly withheld: boolean;
}

/** A word, and how many comments have it. */
export interface CommentWord {
  readonly word: string;
  readonly n: number;
}

/** What marks a comment. */
export interface CommentMark {
  readonly starred?: boolean;
  readonly hidden?: boolean;
  readonly theme?: string | null;
}

/** The page of comments in a body; an empty one where it is none. */
export function commentsIn(body: unknown): CommentPage {
  const page = typeof body === 'object' && body !== null ? body : {};
  const comments: unknown = Reflect.get(page, 'comments');
  const next: unknown = Reflect.get(page, 'next');
  return {
    comments: Array.isArray(comments) ? comments : [],
    next: typeof next === 'string' ? next : null,
    withheld: Reflect.get(page, 'withheld') === true,
  };
}

/** The words in a body. */
export function wordsOf(body: unknown): readonly CommentWord[] {
  const words: unknown = typeof body === 'object' && body !== null ? Reflect.get(body, 'words') : [];
  return Array.isArray(words) ? words : [];
}

/** Marks a comment. */
export function markComment(
  api: BoardApi,
  { id, question }: Pick<Comment, 'id' | 'question'>,
  mark: CommentMark,
): Promise<Reply> {
  return api.send('PATCH', `comments/${encodeURIComponent(id)}/${encodeURIComponent(question)}`, mark);
}
