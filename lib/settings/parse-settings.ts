import * as z from 'zod/mini';
import { DEFAULT_SETTINGS as DEFAULTS, type Settings } from './settings.ts';

/** Longer than anyone waits for a card, so that a slip in the stored value cannot disable it. */
const LONGEST_DELAY_MS = 5000;

const delay = (fallback: number) =>
  z.catch(z.number().check(z.minimum(0), z.maximum(LONGEST_DELAY_MS)), fallback);

/**
 * Every field stands for itself: one that is missing or damaged falls back to its default, and the
 * others keep what the user chose.
 */
export const settingsSchema = z.object({
  version: z.catch(z.literal(1), 1),
  locale: z.catch(z.enum(['auto', 'zh_CN', 'zh_TW', 'en']), DEFAULTS.locale),
  trigger: z.catch(z.enum(['hover', 'alt-hover', 'click']), DEFAULTS.trigger),
  openDelay: delay(DEFAULTS.openDelay),
  neighbourDelay: delay(DEFAULTS.neighbourDelay),
  grace: delay(DEFAULTS.grace),
  printMarks: z.catch(z.boolean(), DEFAULTS.printMarks),
  off: z.catch(z.boolean(), DEFAULTS.off),
  offSites: z.catch(z.array(z.string()), []),
  picksSites: z.catch(z.boolean(), DEFAULTS.picksSites),
}) satisfies z.ZodMiniType<Settings>;

/** Settings as stored, whatever is stored; the defaults when nothing is. */
export function parseSettings(stored: unknown): Settings {
  const parsed = settingsSchema.safeParse(stored);
  return parsed.success ? parsed.data : DEFAULTS;
}
