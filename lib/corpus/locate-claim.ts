import { err, ok, type Result } from '../core/result.ts';
import type { Span } from '../core/span.ts';

const DIGIT = /[\d.,]/;

/** Places where a line prints a figure as a whole, and not as part of a longer number. */
function placesOf(line: string, figure: string): number[] {
  const places: number[] = [];
  for (let at = line.indexOf(figure); at >= 0; at = line.indexOf(figure, at + 1)) {
    const before = line[at - 1] ?? '';
    if (!DIGIT.test(figure.charAt(0)) || !DIGIT.test(before)) places.push(at);
  }
  return places;
}

/**
 * Finds the characters of a claim's figure in its source.
 *
 * @returns A span into the file's text, or why there is none: the figure is not on that line, or it
 *   is there more than once and the claim does not say which.
 */
export function locateClaim(
  text: string,
  claim: { readonly line: number; readonly figure: string; readonly occurrence?: number },
): Result<Span, string> {
  const lines = text.split('\n');
  const line = lines[claim.line - 1];
  if (line === undefined) return err(`the text has only ${lines.length} lines`);
  const places = placesOf(line, claim.figure);
  if (places.length === 0) return err(`"${claim.figure}" is not on this line`);
  if (places.length > 1 && claim.occurrence === undefined) {
    return err(`"${claim.figure}" is found ${places.length} times; say which occurrence`);
  }
  const place = places[(claim.occurrence ?? 1) - 1];
  if (place === undefined) return err(`"${claim.figure}" is found only ${places.length} times`);
  const start =
    lines.slice(0, claim.line - 1).reduce((sum, each) => sum + each.length + 1, 0) + place;
  return ok({ start, end: start + claim.figure.length });
}
