/** The search of the rules browser: every rule is found by its title, in whichever language the reader has it. */
import { fileURLToPath } from 'node:url';
import { rulesPageData } from '../../scripts/pages/rules-page-data.ts';
import { findRules, makeIndex } from '../../src/pages/rules/search.ts';
import { rules } from '../../src/rules/all.ts';

const data = rulesPageData(fileURLToPath(new URL('../../', import.meta.url)));
const index = makeIndex(data);
const found = (wanted: string, topic = '') => findRules(data.rules, index, wanted, topic).map(({ id }) => id);

describe('the search in the rules', () => {
  it.each(['nb', 'en'] as const)('finds every rule by its title (%s)', (locale) => {
    expect(rules.filter(({ id, title }) => !found(title[locale]).includes(id)).map(({ id }) => id)).toEqual([]);
  });

  it('finds a rule by a word of either title, within the topic that is chosen', () => {
    expect(found('droppfot')).toContain('imaging.motor-deficit-may-progress');
    expect(found('foot drop')).toContain('imaging.motor-deficit-may-progress');
    expect(found('droppfot', 'medication')).toEqual([]);
  });
});
