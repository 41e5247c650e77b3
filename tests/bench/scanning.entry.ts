import { PageFigures } from '../../lib/app/page-figures.ts';
import { mayStateNumber } from '../../lib/core/text/may-state-number.ts';
import { PageReader } from '../../lib/page/page-reader.ts';
import { standInForBackground } from './stand-in-background.ts';

standInForBackground();

/** Reads the page as an annotator does, without marking. */
export const startReading = () => {
  const controller = new AbortController();
  const { signal } = controller;
  const figures = new PageFigures({
    signal,
    onOrphaned: () => {},
    onRead: () => {},
    describe: (passage) => reader.describe(passage),
    meta: () => ({}),
    onHidden: () => {},
    onMoved: () => {},
  });
  const reader: PageReader = new PageReader({
    document,
    signal,
    onPassage: (passage) => figures.put(passage),
    isWanted: mayStateNumber,
    room: () => figures.room(),
    onGone: (id) => figures.drop(id),
    onRemoved: (slices) => figures.sweep(slices),
    isMissed: () => figures.hasLostText(),
    onSettled: () => figures.flush(),
  });
  reader.start();
  return {
    found: () => figures.list().length,
    stop: () => controller.abort(),
  };
};
