export { createCollector, type CollectorOptions } from './app.js';
export { demoDays } from './demo/demo-data.js';
export { loadDemoData } from './demo/load-demo-data.js';
export { signOrder, type OrderToSign, type SignOptions } from './sign/index.js';
export type { Origins } from './cors.js';
export { runCollector, type RunningCollector, type RunOptions } from './run.js';
export { listen, type Listening, type ListenOptions } from './serve.js';
export { readKeyRing, type KeyRing } from './key-ring.js';
export { linksAsked, type LinksAsked } from './links/ask-for-links.js';
export { makeLinks, type MadeLink, type Recipient } from './links/make-links.js';
export { messageFor, type MessageForOptions } from './links/message-for.js';
export type { Message } from './links/mail-row.js';
export type { OwnSurveys } from './hosted/surveys.js';
export { readSurveys, type SurveysRead } from './own-surveys.js';
export { exportedLine } from './exported-line.js';
export { isRole, roles, type Role } from './role.js';
export { readRules } from './read-rules.js';
export { reasonOf, StartError } from './start-error.js';
export { openDatabase, type DatabasePlace, type OpenDatabase } from './store/database.js';
export { openForWork } from './store/open-for-work.js';
export type { Purged } from './store/purge.js';
export {
  readRetention,
  retentionKinds,
  type RetentionKind,
  type RetentionRules,
} from './store/retention-rules.js';
export { contactLeast, type Selection } from './store/selection.js';
export type { SubjectAccess } from './store/subject.js';
export { openForReading, type ReadableStore } from './store/open-for-reading.js';
export { createStore, type Store } from './store/response-store.js';
