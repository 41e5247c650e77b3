import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parsePack } from '../packs/parse-pack.ts';
import { locateClaims } from './anchor-claims.ts';
import { buildPack, type FindText } from './build-pack.ts';
import { checkClaims } from './check-claims.ts';
import { checkNumerals } from './check-numerals.ts';
import type { CorpusFolders } from './corpus-folders.ts';
import { formatJson } from './format-json.ts';
import type { CorpusProblem } from './problem.ts';
import type { Curated, CuratedPack } from './read-curated.ts';
import { readSourceText } from './read-source-text.ts';

/** What a check looked at, what it had to leave out because a text is absent, and what is wrong. */
export interface CorpusReport {
  readonly lines: readonly string[];
  readonly problems: readonly CorpusProblem[];
}

/** The pack file as committed: that it is a pack at all, and that it is what the tables build. */
function checkPackFile(input: {
  readonly curated: Curated;
  readonly pack: CuratedPack;
  readonly folders: CorpusFolders;
  readonly findText: FindText;
}): CorpusReport {
  const { curated, pack, folders, findText } = input;
  const file = join(folders.packs, `${pack.id}.json`);
  const problem = (reason: string) => ({ lines: [], problems: [{ file, where: '', reason }] });
  if (!existsSync(file)) return problem('is not there; run `npm run corpus build`');
  const text = readFileSync(file, 'utf8');
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return problem(String(error));
  }
  const parsed = parsePack({ file, json });
  if (!parsed.ok) {
    const problems = parsed.error.map(({ path, reason }) => ({ file, where: path, reason }));
    return { lines: [], problems };
  }
  const built = buildPack(curated, pack, findText);
  if (built.kind === 'problems') return { lines: [], problems: built.problems };
  if (built.kind === 'left-out') {
    return { lines: [`${pack.id}: rebuild left out, ${built.missing} is not there`], problems: [] };
  }
  if (`${formatJson(built.pack)}\n` !== text) {
    return problem('is not what the tables build; run `npm run corpus build`');
  }
  return { lines: [`${pack.id}: ${built.pack.claims.length} claims, as built`], problems: [] };
}

/** One text: every numeral accounted for, every claim read as it says and found again. */
function checkText(input: {
  readonly curated: Curated;
  readonly name: string;
  readonly findText: FindText;
}): CorpusReport {
  const source = input.findText(input.name);
  if (!source) return { lines: [`${input.name}: left out, it is not there`], problems: [] };
  const claims = input.curated.packs.flatMap((pack) =>
    pack.texts.filter((table) => table.text === input.name).flatMap((table) => table.claims),
  );
  const exclusions = input.curated.exclusions
    .filter((table) => table.text === input.name)
    .flatMap((table) => table.exclusions);
  const { located, problems } = locateClaims(source, claims);
  const claimed = located.map(({ span }) => span);
  return {
    lines: [`${input.name}: ${located.length} claims, ${exclusions.length} exclusions`],
    problems: [
      ...problems,
      ...checkNumerals({ file: source.file, text: source.text, claimed, exclusions }),
      ...checkClaims(source, located),
    ],
  };
}

/** Checks every pack file and every text that the curated tables speak of. */
export function checkCorpus(curated: Curated, folders: CorpusFolders): CorpusReport {
  const findText: FindText = (name) => readSourceText(folders.texts, name);
  const names = curated.packs.flatMap((pack) => pack.texts.map((table) => table.text));
  const reports = [
    ...[...new Set(names)].sort().map((name) => checkText({ curated, name, findText })),
    ...curated.packs.map((pack) => checkPackFile({ curated, pack, folders, findText })),
  ];
  return {
    lines: reports.flatMap((report) => report.lines),
    problems: reports.flatMap((report) => report.problems),
  };
}
