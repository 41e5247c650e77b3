/** Where static ranges are on screen, in text order; `[]` when their text has changed or is hidden. */
export const rectsOf = (ranges: readonly StaticRange[]): DOMRect[] => {
  const rects: DOMRect[] = [];
  for (const { startContainer, startOffset, endContainer, endOffset } of ranges) {
    if (!startContainer.isConnected || !endContainer.isConnected) continue;
    if (startOffset > lengthOf(startContainer) || endOffset > lengthOf(endContainer)) continue;
    // Let go of at once: only many ranges that live make edits dear.
    const live = new Range();
    live.setStart(startContainer, startOffset);
    live.setEnd(endContainer, endOffset);
    rects.push(...live.getClientRects());
  }
  return rects;
};

// What is marked is text. Not asked for its class: it may have been made in a frame.
const lengthOf = (node: Node): number => (node as Text).length;

/** Slack around a figure for the pointer, in CSS pixels: underlines reach a little below the text. */
const SLACK = 2;

export const isWithin = (rects: readonly DOMRect[], x: number, y: number): boolean =>
  rects.some(
    ({ left, right, top, bottom }) =>
      x >= left - SLACK && x <= right + SLACK && y >= top - SLACK && y <= bottom + SLACK,
  );
