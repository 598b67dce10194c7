import { sendInPlace } from './send-in-place.js';
import { tellHeight } from './tell-height.js';
import { watchFields } from './watch-fields.js';

if (parent !== window) tellHeight();
// A page without an origin of its own, in a sandbox, can neither keep nor read anything: there the form goes alone.
if (self.origin !== 'null') sendInPlace();
watchFields();
