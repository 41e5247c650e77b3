const WIDTH = 100;

/** Fills plain values into lines, each within the width. */
function fillLines(items: readonly string[], width: number): string[] {
  const lines: string[] = [];
  for (const item of items) {
    const line = lines.at(-1);
    const longer = line === undefined ? null : `${line}, ${item}`;
    if (longer !== null && longer.length < width) lines[lines.length - 1] = longer;
    else lines.push(item);
  }
  return lines;
}

function formatList(list: readonly unknown[], indent: string): string {
  if (list.length === 0) return '[]';
  const deeper = `${indent}  `;
  const isFlat = list.every((item) => typeof item !== 'object');
  const lines = isFlat
    ? fillLines(
        list.map((item) => JSON.stringify(item)),
        WIDTH - deeper.length,
      )
    : list.map((item) => formatJson(item, deeper));
  if (isFlat && lines.length === 1) return `[${lines[0]}]`;
  return `[\n${lines.map((line) => deeper + line).join(',\n')}\n${indent}]`;
}

/**
 * JSON that a reviewer can read as a diff: two spaces of indent, lists of plain values filled into
 * lines of 100, keys in the order given. The same value always gives the same bytes.
 */
export function formatJson(value: unknown, indent = ''): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return formatList(value, indent);
  const deeper = `${indent}  `;
  const fields = Object.entries(value).map(
    ([key, field]) => `${deeper}${JSON.stringify(key)}: ${formatJson(field, deeper)}`,
  );
  return fields.length === 0 ? '{}' : `{\n${fields.join(',\n')}\n${indent}}`;
}
