import { fileURLToPath } from 'node:url';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Where things are, from this file. `texts` lies beside the checkout and may be absent. */
export const CORPUS_FOLDERS = {
  data: at('data'),
  packs: at('../../public/packs'),
  texts: at('../../../shared/corpus'),
} as const;

export type CorpusFolders = Readonly<Record<keyof typeof CORPUS_FOLDERS, string>>;
