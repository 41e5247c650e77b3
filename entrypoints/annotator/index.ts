import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startAnnotator } from '../../lib/app/annotator-session.ts';
// Once as a file, for the document; once as text, for shadow roots.
import './highlight.css';
import css from './highlight.css?inline';

export default defineUnlistedScript(() => {
  void startAnnotator(css);
});
