/**
 * The coders of the Encoding Standard. They are no part of the DOM, and are the same in pages,
 * workers and Node, but TypeScript declares them in its DOM library alone.
 */
declare const TextEncoder: new () => { encode(text: string): Uint8Array<ArrayBuffer> };
declare const TextDecoder: new () => { decode(bytes: Uint8Array): string };

/** A text as UTF-8. */
export const encodeUtf8 = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

/** Gives a function that reads UTF-8; bytes that are none become U+FFFD. */
export function utf8Reader(): (bytes: Uint8Array) => string {
  const decoder = new TextDecoder();
  return (bytes) => decoder.decode(bytes);
}
