/** Whatever was caught, as one line of plain text. */
export const errorText = (error: unknown): string =>
  error instanceof Error ? `${error.name}: ${error.message}` : String(error);

/** Says in the extension's own console that something went wrong while `doing` it; never in a page's. */
export function logProblem(doing: string, error: unknown): void {
  console.warn(`Duishu: ${doing}: ${errorText(error)}`);
}

/** For what an event sets going and nobody waits for: a failure is logged. */
export function inBackground(doing: string, task: Promise<unknown>): void {
  task.catch((error: unknown) => logProblem(doing, error));
}
