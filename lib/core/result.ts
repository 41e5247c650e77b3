/** The outcome of something that is expected to fail at times; a broken invariant throws instead. */
export type Result<T, E> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: E };

/** A success with its value. */
export const ok = <T>(value: T): Result<T, never> => ({ ok: true, value });
/** An expected failure with its reason. */
export const err = <E>(error: E): Result<never, E> => ({ ok: false, error });
