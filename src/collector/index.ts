export { createCollector, type CollectorOptions } from './app.js';
export type { Origins } from './cors.js';
export { runCollector, type RunningCollector, type RunOptions } from './run.js';
export { listen, type Listening, type ListenOptions } from './serve.js';
export { StartError } from './start-error.js';
export { openDatabase, type DatabasePlace, type OpenDatabase } from './store/database.js';
export { createStore, type Store } from './store/response-store.js';
