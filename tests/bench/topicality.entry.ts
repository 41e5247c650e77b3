import { topicalityOf } from '../../lib/app/topicality-of.ts';
import { sampleMore, sampleText } from '../../lib/page/sample-text.ts';

/** What the sentinel thinks of the page that this runs in. */
export const topicality = () => topicalityOf(sampleText(document).text, () => sampleMore(document));
