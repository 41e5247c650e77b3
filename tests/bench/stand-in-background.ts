import { readBlock } from '../../lib/core/read-document.ts';
import type { Request } from '../../lib/messages/protocol.ts';

/**
 * For scripts in a page: reads blocks in the page as the background would, so that all reading is
 * done by one thread and can be measured there.
 */
export const standInForBackground = (): void => {
  const reply = (request: Request): unknown =>
    request.kind === 'read-blocks'
      ? request.blocks.map((block) => readBlock(block, request.meta).figures)
      : null;
  Object.assign(globalThis, {
    chrome: {
      runtime: {
        id: 'bench',
        sendMessage: async (request: Request) => ({ ok: true, value: reply(request) }),
      },
    },
  });
};
