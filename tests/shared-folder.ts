import { existsSync, realpathSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The folder of real sources and pages that stands beside some checkouts and is no part of this
 * repository; null where it is not. Tests that need it are left out there, and counted so.
 */
export function sharedFolder(): string | null {
  const beside = join(import.meta.dirname, '../../shared');
  return existsSync(join(beside, 'corpus')) ? realpathSync(beside) : null;
}
