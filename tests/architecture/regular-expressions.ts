import { type Module, parseSync } from '@swc/core';

/** A regular expression as it is written in a file. */
export interface WrittenExpression {
  readonly pattern: string;
  readonly flags: string;
}

/** The literals of one file, in order. Expressions put together at run time are not among them. */
export function regularExpressions(text: string, isTsx: boolean): readonly WrittenExpression[] {
  const found: WrittenExpression[] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    // swc's nodes are plain data that say their kind in `type`.
    const { type, pattern, flags } = node as { type?: string; pattern?: unknown; flags?: unknown };
    if (type === 'RegExpLiteral') found.push({ pattern: String(pattern), flags: String(flags) });
    for (const child of Object.values(node)) visit(child);
  };
  const module: Module = parseSync(text, { syntax: 'typescript', tsx: isTsx, target: 'es2022' });
  visit(module.body);
  return found;
}
