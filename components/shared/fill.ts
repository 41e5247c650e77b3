/**
 * Puts values into a template's places: `{name}` becomes the value, `{name|one|other}` the word that
 * goes with it in number. A place without a value stays as it is.
 */
export function fill(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(
    /\{(\w+)(?:\|([^{|}]*)\|([^{}]*))?\}/g,
    (place, name: string, one?: string, other?: string) => {
      const value = values[name];
      if (value === undefined) return place;
      return one === undefined ? String(value) : String(value === 1 ? one : other);
    },
  );
}
