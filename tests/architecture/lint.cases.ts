/** A line of code that a lint rule has to report, in the file where it stands. */
export interface LintSeed {
  readonly rule: string;
  readonly file: string;
  readonly text: string;
}

const lines = (count: number, line: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => line(i)).join('\n');

export const LINT_SEEDS: readonly LintSeed[] = [
  {
    rule: 'complexity/noExcessiveCognitiveComplexity',
    file: 'lib/page/tangled.ts',
    text: `export function f(a: number): number {\n${'for (;;) { if (a > 1) {\n'.repeat(6)} return a; ${'} }'.repeat(6)}\n}`,
  },
  {
    rule: 'complexity/noExcessiveLinesPerFunction',
    file: 'lib/page/long-function.ts',
    text: `export function f(): number[] {\n  const a = [\n${lines(61, (i) => `    ${i},`)}\n  ];\n  return a;\n}`,
  },
  {
    rule: 'style/noExcessiveLinesPerFile',
    file: 'lib/page/long-file.ts',
    text: lines(251, (i) => `export const a${i} = ${i};`),
  },
  {
    rule: 'nursery/noFloatingPromises',
    file: 'lib/page/floating.ts',
    text: 'const f = async (): Promise<number> => 1;\nexport function g(): void {\n  f();\n}',
  },
  {
    rule: 'nursery/useExhaustiveSwitchCases',
    file: 'lib/page/switch.ts',
    text: "type V = 'agree' | 'close';\nexport function f(v: V): number {\n  switch (v) {\n    case 'agree':\n      return 1;\n  }\n  return 0;\n}",
  },
  {
    rule: 'performance/noBarrelFile',
    file: 'lib/page/index.ts',
    text: "export * from './floating.ts';",
  },
  {
    rule: 'style/noDefaultExport',
    file: 'lib/page/default.ts',
    text: 'export default 1;',
  },
  {
    rule: 'style/noNonNullAssertion',
    file: 'lib/page/sure.ts',
    text: 'export const f = (a: string | null): number => a!.length;',
  },
  {
    rule: 'style/noParameterAssign',
    file: 'lib/page/assigns.ts',
    text: 'export function f(a: number): number {\n  a = 2;\n  return a;\n}',
  },
  {
    rule: 'style/useFilenamingConvention',
    file: 'lib/page/snake_case.ts',
    text: 'export const a = 1;',
  },
  {
    rule: 'style/useImportType',
    file: 'lib/page/imports-type.ts',
    text: "import { Span } from '../core/span.ts';\nexport type A = Span;",
  },
  { rule: 'suspicious/noConsole', file: 'lib/page/chats.ts', text: 'console.log(1);' },
  {
    rule: 'suspicious/noExplicitAny',
    file: 'lib/page/anything.ts',
    text: 'export const f = (a: any): unknown => a;',
  },
  {
    rule: 'suspicious/noFocusedTests',
    file: 'tests/page/only.test.ts',
    text: "it.only('reads', () => {});",
  },
  {
    rule: 'suspicious/noSkippedTests',
    file: 'tests/page/skip.test.ts',
    text: "it.skip('reads', () => {});",
  },
  {
    rule: 'suspicious/noImportCycles',
    file: 'lib/page/round.ts',
    text: "import { about } from './about.ts';\nexport const round = (): number => about();",
  },
  {
    rule: 'style/noRestrictedGlobals',
    file: 'lib/core/text/clock.ts',
    text: 'export const now = (): number => Date.now();',
  },
];

/** What the seeds import. */
export const LINT_COMPANIONS: Readonly<Record<string, string>> = {
  'lib/page/about.ts':
    "import { round } from './round.ts';\nexport const about = (): number => round();",
  'lib/core/span.ts': 'export interface Span { readonly start: number }',
};
