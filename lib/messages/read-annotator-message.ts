import { isRecord } from './is-record.ts';
import type { PortToAnnotator, ToAnnotator } from './protocol.ts';

/** What the background or the panel sent to an annotator; null for anything unknown or malformed. */
export function readAnnotatorMessage(data: unknown): ToAnnotator | null {
  if (!isRecord(data)) return null;
  const known =
    data.kind === 'who-is-here' ||
    data.kind === 'bow-out' ||
    (data.kind === 'settings-changed' && isRecord(data.settings));
  // The boundary: checked by hand just above, since zod is too large for a page.
  return known ? (data as unknown as ToAnnotator) : null;
}

/** What the panel sent over its port; null for anything unknown or malformed. */
export function readPortMessage(data: unknown): PortToAnnotator | null {
  if (!isRecord(data)) return null;
  const known = data.kind === 'reveal' && typeof data.figure === 'number';
  // The boundary: checked by hand just above, since zod is too large for a page.
  return known ? (data as unknown as PortToAnnotator) : null;
}
