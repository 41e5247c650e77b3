import type { UnlistedScriptDefinition } from 'wxt';
import { startAnnotator } from '../../lib/app/annotator-session.ts';
// Once as a file, for the document; once as text, for paper.
import './highlight.css';
import css from './highlight.css?inline';

// A plain definition, as in the sentinel.
export default { main: () => void startAnnotator(css) } satisfies UnlistedScriptDefinition;
