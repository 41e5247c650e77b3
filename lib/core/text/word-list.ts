/** All forms of a regular verb. */
function formsOf(verb: string): string[] {
  const stem = verb.endsWith('e') ? verb.slice(0, -1) : verb;
  return [verb, `${verb}s`, `${stem}ed`, `${stem}ing`];
}

/** A choice in a pattern: `[abc]`, `(ab|cd)` or `x?`. */
const CHOICE = /\[([^[\]]+)\]|\(([^()]*)\)|(.)\?/;

function expand(pattern: string): string[] {
  if (pattern.endsWith('*')) return formsOf(pattern.slice(0, -1)).flatMap(expand);
  const choice = CHOICE.exec(pattern);
  if (!choice) return [pattern.replaceAll('_', ' ')];
  const [whole, characters, parts, optional = ''] = choice;
  const options = characters?.split('') ?? parts?.split('|') ?? [optional, ''];
  const before = pattern.slice(0, choice.index);
  const after = pattern.slice(choice.index + whole.length);
  return options.flatMap((option) => expand(before + option + after));
}

/**
 * The words of a list, in the notation of all data: simplified, half width, lower case, parted by
 * spaces, `_` for a space inside a word. `[abc]` stands for one of the characters, `(ab|cd)` for one
 * of the parts, `x?` for the character or nothing, and `*` behind a regular English verb for all of
 * its forms.
 */
export function wordsOf(list: string): string[] {
  return list
    .split(' ')
    .flatMap(expand)
    .filter((word) => word !== '');
}
