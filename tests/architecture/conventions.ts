import { basename, dirname } from 'node:path';

/** A file of the project, by its path from the root, and its text. */
export interface SourceFile {
  readonly file: string;
  readonly text: string;
}

/** A convention that no tool checks: its name, and what breaks it in one file. */
export interface Convention {
  readonly name: string;
  readonly breaches: (source: SourceFile) => readonly string[];
}

const EXPORTED = /^export (?:async )?(?:function|const|interface|type|class) ([\w$]+)/gm;

const kebab = (name: string) =>
  name
    .replaceAll('_', '-')
    .replace(/([a-z\d])([A-Z])/g, '$1-$2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1-$2')
    .toLowerCase();

const stem = (file: string) => basename(file).replace(/\..*$/, '');

const lineOf = (text: string, index: number) => text.slice(0, index).split('\n').length;

export const CONVENTIONS: readonly Convention[] = [
  {
    name: 'a file has at most 250 lines',
    breaches: ({ file, text }) => {
      // A table of cases is data, one line each.
      if (file.endsWith('.cases.ts')) return [];
      const lines = text.trimEnd().split('\n').length;
      return lines > 250 ? [`${lines} lines`] : [];
    },
  },
  {
    name: 'a component file is in PascalCase, any other in kebab-case',
    breaches: ({ file, text }) => {
      const name = stem(file);
      if (name.startsWith('_') || name === '') return [];
      const exportsComponent =
        file.endsWith('.tsx') && /^export function [A-Z]/m.test(text) && !file.includes('tests/');
      const fits = exportsComponent
        ? /^[A-Z][A-Za-z\d]*$/.test(name)
        : /^[a-z\d]+(-[a-z\d]+)*$/.test(name);
      return fits ? [] : [`named ${name}`];
    },
  },
  {
    name: 'a file with few exports is named after one of them',
    breaches: ({ file, text }) => {
      if (!/^(lib|components)\/.*\.tsx?$/.test(file)) return [];
      const names = [...text.matchAll(EXPORTED)].map((match) => kebab(String(match[1])));
      const words = kebab(stem(file)).split('-');
      // Word lists are named after what they are for, the pipeline is the path itself.
      if (file.endsWith('-words.ts') || file === 'lib/core/pipeline.ts') return [];
      const shares = (a: string, b: string) => a.startsWith(b) || b.startsWith(a);
      const akin = (one: string) =>
        one.split('-').some((word) => words.some((other) => shares(word, other)));
      // A list of many things, such as the protocol's messages, is named after what they make up.
      return names.length === 0 || names.length > 3 || names.some(akin)
        ? []
        : [`exports ${names.join(', ')}`];
    },
  },
  {
    name: 'no folder or file is a drawer for everything',
    breaches: ({ file }) =>
      dirname(file)
        .split('/')
        .concat(stem(file))
        .filter((part) => /^(utils?|helpers?|common|misc)$/.test(part)),
  },
  {
    name: 'every exported thing of the core and every message has a doc comment',
    breaches: ({ file, text }) => {
      if (!/^lib\/(core|messages)\//.test(file)) return [];
      return (
        [...text.matchAll(EXPORTED)]
          // One comment serves a list of constants that stand line by line below it.
          .filter((match) => !/\*\/\s*(export const .*;.*\n)*$/.test(text.slice(0, match.index)))
          .map((match) => `${match[1]} (line ${lineOf(text, match.index)})`)
      );
    },
  },
  {
    name: 'relative imports carry their extension',
    breaches: ({ text }) =>
      [...text.matchAll(/^(?:import|export)[^;]*? from '(\.[^']*)'/gm)]
        .map((match) => String(match[1]))
        .filter((target) => !/\.(tsx?|json|css|cjs)(\?\w+)?$/.test(target)),
  },
  {
    name: 'the core has no source of chance',
    breaches: ({ file, text }) =>
      file.startsWith('lib/core/') && text.includes('Math.random') ? ['Math.random'] : [],
  },
  {
    name: 'an assertion of type says why',
    breaches: ({ file, text }) => {
      if (!/^(lib|components|entrypoints)\//.test(file)) return [];
      const lines = text.split('\n');
      return lines.flatMap((line, i) => {
        const asserts =
          / as (?!const\b)[A-Za-z{(]/.test(line) &&
          !/^\s*(\/\/|\*|import|export \*|\/\*\*)/.test(line);
        const said = lines.slice(Math.max(0, i - 3), i + 1).some((one) => /\/\/|\*\//.test(one));
        const inText = /['`"][^'`"]* as [^'`"]*['`"]/.test(line) || /^\s*type /.test(line);
        return asserts && !said && !inText ? [`line ${i + 1}: ${line.trim()}`] : [];
      });
    },
  },
];
