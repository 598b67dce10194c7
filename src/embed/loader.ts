import { start } from './start.js';

start(() => import('kundresa:elements'));
