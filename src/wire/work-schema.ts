import { z } from 'zod';
import type { JsonSchema } from './json-schema.js';
import { plainWords } from './plain-words.js';

const plain = { error: plainWords };
const id = z.string(plain).min(1, plain).max(64, plain);
const name = z.string(plain).trim().min(1, plain).max(100, plain);
const day = z.iso.date('must be a day, such as 2026-01-31.');
const time = z.iso.datetime('must be a time in UTC, such as 2026-01-31T12:00:00Z.');

/** A text by BCP 47 tag; at least one. */
const texts = z
  .record(
    z.string(plain).regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'must be a language tag, such as sv.'),
    z.string(plain).trim().min(1, plain).max(1000, plain),
  )
  .refine((all) => Object.keys(all).length > 0, 'must hold the text in at least one language.');

/** The states of a case. */
export const caseStatuses = ['received', 'read', 'in_work', 'done', 'reopened'] as const;

/** What may be told of a case. */
export const caseEvents = ['case.created', 'case.changed', 'case.overdue'] as const;

/** Which responses make a case, who answers for it, and by when. */
export const caseRule = z.strictObject(
  {
    id,
    site: name.exactOptional(),
    survey: name.exactOptional(),
    stage: name.exactOptional(),
    touchpoint: name.exactOptional(),
    /** The question whose answer decides; by its id, its kind or its measure. */
    question: name.exactOptional(),
    kind: name.exactOptional(),
    measure: name.exactOptional(),
    atMost: z.number(plain).exactOptional(),
    atLeast: z.number(plain).exactOptional(),
    /** Answers that decide, for choices. */
    values: z.array(name, plain).min(1, plain).exactOptional(),
    owner: name.exactOptional(),
    /** Hours until it is due. Default 48. */
    dueHours: z.number(plain).positive(plain).max(8760, plain).exactOptional(),
  },
  plain,
);

/** Where to send what happens to cases. */
export const webhook = z.strictObject(
  {
    url: z.url('must be a web address in full.'),
    /** `whsec_` and at least 24 bytes in base64. */
    secret: z
      .string(plain)
      .regex(/^whsec_[A-Za-z0-9+/]{32,}={0,2}$/, 'must be whsec_ and at least 24 random bytes in base64.'),
    events: z.array(z.enum(caseEvents, plain), plain).min(1, plain).exactOptional(),
    /** True allows an address on this machine or in a private network, and http there. */
    private: z.boolean(plain).exactOptional(),
  },
  plain,
);

/** Whom to write a mail when something happens to cases. */
export const caseMail = z.strictObject(
  {
    to: z.email('must be one mail address.'),
    events: z.array(z.enum(caseEvents, plain), plain).min(1, plain).exactOptional(),
  },
  plain,
);

/** By which server mails go, and from whom. */
export const smtp = z.strictObject(
  {
    url: z.url({ protocol: /^smtps?$/, error: 'must be like smtps://user:password@mail.example.' }),
    from: z.email('must be one mail address.'),
  },
  plain,
);

/** The file that says what to do about what customers say. */
export const rulesFile = z.strictObject(
  {
    rules: z.array(caseRule, plain),
    webhooks: z.array(webhook, plain).exactOptional(),
    mails: z.array(caseMail, plain).exactOptional(),
    smtp: smtp.exactOptional(),
  },
  plain,
);

export type CaseRule = z.infer<typeof caseRule>;
export type Webhook = z.infer<typeof webhook>;
export type CaseMail = z.infer<typeof caseMail>;
export type Smtp = z.infer<typeof smtp>;
export type RulesFile = z.infer<typeof rulesFile>;
export type CaseStatus = (typeof caseStatuses)[number];

/** A change of a case. */
export const caseChange = z
  .strictObject(
    {
      status: z.enum(caseStatuses, plain).exclude(['received']).exactOptional(),
      owner: name.nullable().exactOptional(),
      dueAt: time.exactOptional(),
    },
    plain,
  )
  .refine((change) => Object.keys(change).length > 0, 'must name status, owner or dueAt.');

export type CaseChange = z.infer<typeof caseChange>;

/** A note on a case. */
export const caseNote = z.strictObject(
  { text: z.string(plain).trim().min(1, plain).max(5000, plain) },
  plain,
);

/** That the customer of a case was contacted. */
export const caseContacted = z.strictObject({ by: z.enum(['email', 'phone'], plain) }, plain);

/** A token to make. */
export const newToken = z.strictObject({ name, role: z.enum(['reader', 'worker', 'admin'], plain) }, plain);

/** What to mark a comment with. */
export const commentMark = z
  .strictObject(
    {
      starred: z.boolean(plain).exactOptional(),
      hidden: z.boolean(plain).exactOptional(),
      theme: name.nullable().exactOptional(),
    },
    plain,
  )
  .refine((change) => Object.keys(change).length > 0, 'must name starred, hidden or theme.');

export type CommentMark = z.infer<typeof commentMark>;

/** A change that was made because of what customers said. */
export const improvement = z.strictObject(
  {
    site: name.nullable().exactOptional(),
    touchpoint: name.nullable().exactOptional(),
    said: texts,
    did: texts,
    date: day,
    published: z.boolean(plain).exactOptional(),
  },
  plain,
);

export type ImprovementInput = z.infer<typeof improvement>;

/** The bodies that these routes take, as JSON Schema, by name. */
export function workBodies(): Readonly<Record<string, JsonSchema>> {
  const bodies = {
    CaseChange: caseChange,
    CaseNote: caseNote,
    CaseContacted: caseContacted,
    CommentMark: commentMark,
    ImprovementInput: improvement,
    NewToken: newToken,
  };
  return Object.fromEntries(
    Object.entries(bodies).map(([title, schema]) => {
      const { $schema: _, ...json } = z.toJSONSchema(schema, { io: 'input' });
      return [title, json];
    }),
  );
}
