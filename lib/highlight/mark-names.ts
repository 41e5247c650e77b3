/** The named highlights of this extension, fixed so that a later version finds and removes them. */
export const MARK_NAMES = [
  'duishu-agree',
  'duishu-close',
  'duishu-conflict',
  'duishu-not-comparable',
  'duishu-silent',
] as const;

export type MarkName = (typeof MARK_NAMES)[number];

/** Drawn over the others for a moment, on the figure that was asked for. */
export const FLASH_NAME = 'duishu-flash';
