import { describe, expect, it } from 'vitest';
import { expandTerms, unknownLists } from '../../lib/corpus/expand-terms.ts';
import { makeMetric } from '../core/claim/make-pack.ts';

const VOCABULARY = { bread: 'loaf|roll', food: '@bread|soup' };

const termsOf = (all: string[][]) =>
  expandTerms(makeMetric({ id: 'm', terms: { all, topic: ['@food'] } }), VOCABULARY);

describe('writing out the terms of a metric', () => {
  it('puts the words of a list for its name, lists in lists too', () => {
    const { terms } = termsOf([['@bread', 'bun'], ['price']]);
    expect(terms.all).toEqual([['loaf', 'roll', 'bun'], ['price']]);
    expect(terms.topic).toEqual(['loaf', 'roll', 'soup']);
  });

  it('keeps each word once', () => {
    expect(termsOf([['@food', '@bread', 'soup']]).terms.all).toEqual([['loaf', 'roll', 'soup']]);
  });

  it('tells a list that is not there', () => {
    expect(unknownLists(termsOf([['@cake']]))).toEqual(['@cake']);
    expect(unknownLists(termsOf([['@bread']]))).toEqual([]);
  });
});
