import { createWriter } from '../writer.js';
import type { OpenDatabase } from './database.js';
import { erase } from './erase.js';
import { exportPages, type ExportedResponse } from './export-pages.js';
import type { Incoming, Verdict } from './incoming.js';
import { lastBadRows } from './keep-bad-rows.js';
import { keepGroup } from './keep-group.js';
import { linkState, markLink, type LinkMark, type LinkState } from './link-marks.js';
import { changeMarker } from './change-marker.js';
import { probe } from './probe.js';
import type { BadRow } from './tables.js';
import type { JourneyCounts } from './count-journey.js';
import type { CountQuery } from './count-query.js';
import { forgetLog } from './forget-log.js';
import { createAudit, type Audit } from './audit.js';
import type { Scope } from './in-scope.js';
import { journeyCounts } from './journey-counts.js';
import { createReads, type Reads } from './reads.js';
import { createCases, type Cases } from './cases.js';
import { createDemo, type Demo } from './demo.js';
import { createDeliveries, type Deliveries } from './deliveries.js';
import type { CaseWork } from './open-cases.js';
import type { CommentMark } from '../../wire/work-schema.js';
import { markComment } from './comments.js';
import { createImprovements, type Improvements } from './improvements.js';
import { receiptStatus, type ReceiptStatus } from './receipt-status.js';
import { secretOf } from './secret.js';
import { wasAsked, type Asking } from './was-asked.js';
import { withdraw } from './withdraw.js';
import { createSessions, type Sessions } from './sessions.js';
import { createTokens, type Tokens } from './tokens.js';
import { purge, type Purged } from './purge.js';
import type { RetentionRules } from './retention-rules.js';
import { select, wordsOf, type Selection } from './selection.js';
import { subjectAccess, type SubjectAccess } from './subject.js';

/** What the collector keeps, whichever engine keeps it. */
export interface Store extends Omit<Reads, 'close'> {
  /**
   * Keeps one item and says what became of it once it is on disk. Rejects with `Busy` when too many
   * wait, or with the database's own error; then the item is not kept.
   */
  keep(item: Incoming): Promise<Verdict>;
  /** Everything that the report is made of. */
  counts(query?: CountQuery): Promise<JourneyCounts>;
  /** A short text that is another one after every change. */
  marker(): Promise<string>;
  /** Another number once this process took something out, or much in, which has to show at once. */
  turn(): number;
  /** Every response in the order in which it came, page by page, while others are being kept. */
  pages(scope?: Scope): AsyncIterable<readonly ExportedResponse[]>;
  /** The last of what was refused, newest first. */
  badRows(): Promise<BadRow[]>;
  /** Erases responses for good, so that they cannot be sent again, by id or otherwise. Returns how many there were. */
  erase(selection: readonly string[] | Selection): Promise<number>;
  /** Everything that is kept about somebody. */
  subject(selection: Selection): Promise<SubjectAccess>;
  /** Erases what is older than the rules allow, or only counts it. */
  purge(rules: RetentionRules, options?: { dryRun?: boolean }): Promise<Purged>;
  /** What is known of the signed link whose response has this id. */
  link(id: string): Promise<LinkState>;
  /** Remembers that a signed link was opened as no person opens one. */
  markLink(mark: LinkMark): Promise<void>;
  /** Whether an order or a subject was asked before: see `wasAsked`. */
  wasAsked(asking: Asking): Promise<boolean>;
  /** Marks a comment. False when there is none. */
  markComment(id: string, question: string, mark: CommentMark): Promise<boolean>;
  /** A secret of the store's own, made when it is first asked for. */
  secret(name: string): Promise<string>;
  /** What a customer may know of the responses with their code. */
  receipt(code: string): Promise<ReceiptStatus[]>;
  /** Takes responses out of all counts, and keeps them. */
  withdraw(ids: readonly string[]): Promise<void>;
  /** What was done about what customers said. */
  improvements: Improvements;
  /** The responses that somebody must answer for. */
  cases: Cases;
  /** Messages to webhooks. */
  deliveries: Deliveries;
  /** What was made up to try the board with. */
  demo: Demo;
  /** Who may read and act. */
  tokens: Tokens;
  /** Who is signed in on the board. */
  sessions: Sessions;
  /** Who did what. */
  audit: Audit;
  /** Rejects with the reason when nothing can be kept at the moment. */
  probe(): Promise<void>;
  /** Waits for what is being kept, and closes the database. */
  close(): Promise<void>;
}

export interface StoreOptions {
  now?: () => Date;
  /** Which responses make a case, and who hears of it. Default: none does. */
  work?: CaseWork | undefined;
  /** What reads that which may take long. Default: the store itself, in its turn. */
  reads?: Reads | undefined;
}

/** The store of an open database. */
export function createStore(
  { db, engine, close }: OpenDatabase,
  { now = () => new Date(), work, reads = createReads(db) }: StoreOptions = {},
): Store {
  // What this process itself changed, which no clock that is set back can hide.
  let changes = 0;
  // How often it took something out.
  let turns = 0;
  const turned = (): void => {
    changes += 1;
    turns += 1;
  };
  const writer = createWriter<Incoming, Verdict>({
    async commit(group) {
      const verdicts = await keepGroup(db, group, work);
      if (verdicts.includes('stored')) changes += 1;
      return verdicts;
    },
    sizeOf: ({ row }) => row.raw.length * 2,
  });
  return {
    keep: (item) => writer.write(item),
    counts: (query) => journeyCounts(db, query),
    report: (ask) => reads.report(ask),
    marker: async () => `${changes}.${await changeMarker(db)}`,
    turn: () => turns,
    pages: (scope) => exportPages(db, scope),
    badRows: () => lastBadRows(db),
    async erase(meant) {
      const selection = 'length' in meant ? { ids: meant } : meant;
      const ids = [...(selection.ids ?? []), ...(await select(db, selection))];
      const words = wordsOf(selection);
      const erased = await erase(db, ids, { at: now().toISOString(), words });
      await forgetLog(db, engine);
      turned();
      return erased;
    },
    subject: (selection) => subjectAccess(db, selection),
    async purge(rules, options = {}) {
      const purged = await purge(db, rules, { now: now(), ...options });
      if (options.dryRun) return purged;
      await forgetLog(db, engine);
      turned();
      return purged;
    },
    link: (id) => linkState(db, id),
    markLink: (mark) => markLink(db, mark),
    wasAsked: (asking) => wasAsked(db, asking, now()),
    method: (question) => reads.method(question),
    comments: (filter, options) => reads.comments(filter, options),
    markComment: (id, question, mark) => markComment(db, { id, question, at: now().toISOString() }, mark),
    secret: (name) => secretOf(db, name),
    receipt: (code) => receiptStatus(db, code),
    async withdraw(ids) {
      await withdraw(db, ids, now().toISOString());
      turned();
    },
    improvements: createImprovements(db, now),
    cases: createCases(db, now, work?.subscribers ?? []),
    deliveries: createDeliveries(db, now),
    demo: createDemo(db, turned),
    tokens: createTokens(db, now),
    sessions: createSessions(db, now),
    audit: createAudit(db, now),
    probe: () => probe(db),
    async close() {
      await writer.drained();
      await reads.close();
      await close();
    },
  };
}
