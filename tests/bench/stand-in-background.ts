import { sketchOf } from '../../lib/core/article/sketch-of.ts';
import { readBlock } from '../../lib/core/read-document.ts';
import type { Request } from '../../lib/messages/protocol.ts';

/**
 * For scripts in a page: reads blocks in the page as the background would, so that all reading is
 * done by one thread and can be measured there.
 */
export const standInForBackground = (): void => {
  const reply = (request: Request): unknown => {
    if (request.kind === 'sketch') return sketchOf(request.texts);
    if (request.kind !== 'read-blocks') return null;
    return request.blocks.map((block) => readBlock(block, request.meta).figures);
  };
  Object.assign(globalThis, {
    chrome: {
      runtime: {
        id: 'bench',
        sendMessage: async (request: Request) => ({ ok: true, value: reply(request) }),
      },
    },
  });
};
