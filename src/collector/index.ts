export { createCollector, type CollectorOptions } from './app.js';
export type { Origins } from './cors.js';
export { runCollector, type RunningCollector, type RunOptions } from './run.js';
export { listen, type Listening, type ListenOptions } from './serve.js';
export { exportedLine } from './exported-line.js';
export { reasonOf, StartError } from './start-error.js';
export { openDatabase, type DatabasePlace, type OpenDatabase } from './store/database.js';
export { openForReading, type ReadableStore } from './store/open-for-reading.js';
export { createStore, type Store } from './store/response-store.js';
