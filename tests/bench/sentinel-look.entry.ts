import { topicalityOf } from '../../lib/app/topicality-of.ts';
import { sampleMore, sampleText } from '../../lib/page/sample-text.ts';

/** The sentinel's first look at a page. */
topicalityOf(sampleText(document), () => sampleMore(document));
