import type { UnlistedScriptDefinition } from 'wxt';
import { look } from '../lib/app/sentinel-session.ts';

// A plain definition: `defineUnlistedScript` is a function more for every page to compile.
export default { main: look } satisfies UnlistedScriptDefinition;
