import type { UnlistedScriptDefinition } from 'wxt';
import { lookForTopic } from '../lib/app/look-for-topic.ts';

// A plain definition: `defineUnlistedScript` is a function more for every page to compile.
export default { main: lookForTopic } satisfies UnlistedScriptDefinition;
