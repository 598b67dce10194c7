import { tellHeight } from './tell-height.js';

if (parent !== window) tellHeight();
