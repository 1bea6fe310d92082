/** Dialects: what the standard allows and an EHR does not do, without losing a word of the advice. */
import { type Dialect, inDialect, standardDialect } from '../../src/cds-hooks/dialect.ts';
import type { Action, Card } from '../../src/cds-hooks/types.ts';

const action = (id: string): Action => ({
  type: 'delete',
  description: `Slett ${id}`,
  resourceId: `ServiceRequest/${id}`,
});
const card: Card = {
  uuid: 'card',
  summary: 'Et råd',
  indicator: 'warning',
  source: { label: 'FORMI 2007' },
  suggestions: [
    { label: 'Slett 1 og 2', uuid: 'a', isRecommended: true, actions: [action('1'), action('2')] },
    { label: 'Slett 3', uuid: 'b', actions: [action('3')] },
  ],
  selectionBehavior: 'at-most-one',
};
const spoken = (change: Partial<Dialect>, given: Card = card): Card => {
  let count = 0;
  return inDialect(given, { ...standardDialect, ...change }, () => `new-${++count}`);
};

describe('a dialect', () => {
  it('of the standard changes nothing', () => expect(spoken({})).toBe(card));

  it('has nothing to say about a card without suggestions', () => {
    const { suggestions: _none, selectionBehavior: _neither, ...plain } = card;
    expect(spoken({ oneActionPerSuggestion: true, selectionBehavior: 'any' }, plain)).toBe(plain);
  });

  it('of one action a suggestion splits suggestions, each named by what it does, and lets all be chosen', () => {
    const { suggestions, selectionBehavior } = spoken({ oneActionPerSuggestion: true });
    expect(suggestions).toEqual([
      { label: 'Slett 1', uuid: 'new-1', isRecommended: true, actions: [action('1')] },
      { label: 'Slett 2', uuid: 'new-2', isRecommended: true, actions: [action('2')] },
      { label: 'Slett 3', uuid: 'b', actions: [action('3')] },
    ]);
    expect(selectionBehavior).toBe('any');
  });

  it('of one action a suggestion leaves single ones and their choice alone', () => {
    const single: Card = { ...card, suggestions: [{ label: 'Slett 3', uuid: 'b', actions: [action('3')] }] };
    expect(spoken({ oneActionPerSuggestion: true }, single)).toBe(single);
  });

  it('that knows no other selection behaviour than any says any', () => {
    expect(spoken({ selectionBehavior: 'any' })).toEqual({ ...card, selectionBehavior: 'any' });
  });
});
