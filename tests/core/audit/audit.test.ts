import { describe, expect, it } from 'vitest';
import { auditFigures } from '../../../lib/core/audit/audit-figures.ts';
import { readDocument } from '../../../lib/core/read-document.ts';
import type { TextBlock } from '../../../lib/core/text/text-block.ts';
import { auditCases } from './audit.cases.ts';

function blocksOf(paragraphs: readonly string[]): TextBlock[] {
  const headings: string[] = [];
  return paragraphs.map((paragraph, id): TextBlock => {
    if (!paragraph.startsWith('# '))
      return { id, text: paragraph, role: 'body', headings: [...headings] };
    const text = paragraph.slice(2);
    headings.push(text);
    return { id, text, role: 'heading', headings: [] };
  });
}

describe('the audit of a document', () => {
  it.each(auditCases)('$says', ({ text, checks }) => {
    const { figures } = readDocument(blocksOf(text), {});
    const found = auditFigures(
      figures,
      figures.map(() => null),
    );
    expect(found.map(({ kind, agrees }) => ({ kind, agrees }))).toEqual(
      checks.map(({ kind, agrees }) => ({ kind, agrees })),
    );
    for (const [at, { result }] of checks.entries()) {
      expect(found[at]?.given.lo).toBeLessThanOrEqual(result * 1.001);
      expect(found[at]?.given.hi).toBeGreaterThanOrEqual(result * 0.999);
    }
  });
});
