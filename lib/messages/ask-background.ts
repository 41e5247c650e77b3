import { err, ok, type Result } from '../core/result.ts';
import { askExtension } from '../platform/bare-runtime.ts';
import { isRecord } from './is-record.ts';
import type { ReplyTo, Request, RequestError } from './protocol.ts';

const MALFORMED: RequestError = { kind: 'failed', message: 'malformed reply' };

const hasList = (value: unknown, name: string, length?: number): boolean => {
  const list = isRecord(value) ? value[name] : null;
  return Array.isArray(list) && (length ?? list.length) === list.length;
};

/** A check by hand, since zod is too large for a page: the outer shape, and what an index relies on. */
function fits(request: Request, value: unknown): boolean {
  switch (request.kind) {
    case 'wake':
    case 'open-panel':
    case 'load-card':
    case 'switch-off-site':
      return typeof value === 'boolean';
    case 'page-settings':
      return isRecord(value) && typeof value.locale === 'string' && isRecord(value.strings);
    case 'read-blocks':
      return (
        Array.isArray(value) && value.length === request.blocks.length && value.every(Array.isArray)
      );
    case 'sketch':
      return hasList(value, 'hashes');
    case 'cross-reference':
      return hasList(value, 'checks') && hasList(value, 'answers', request.figures.length);
    case 'comparison':
      return hasList(value, 'metrics');
    case 'packs':
      return Array.isArray(value);
  }
}

/**
 * Asks the background one thing. Never throws; waits a few seconds at most for each of a few tries,
 * since the background may die while it answers.
 */
export async function askBackground<R extends Request>(
  request: R,
  signal?: AbortSignal,
): Promise<Result<ReplyTo<R>, RequestError>> {
  const heard = await askExtension(request, signal);
  if (!heard.ok) return heard;
  const reply = heard.value;
  if (!isRecord(reply)) return err(MALFORMED);
  if (reply.ok === false && isRecord(reply.error))
    return err({ kind: 'failed', message: String(reply.error.message) });
  if (reply.ok !== true || !fits(request, reply.value)) return err(MALFORMED);
  // The boundary: the sender is our own background, and `fits` has seen the shape.
  return ok(reply.value as ReplyTo<R>);
}
