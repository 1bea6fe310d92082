/** Finds rules by their words, in both languages, with those of their cards and sources. */
import type { CardData, RuleData, RulesData } from './rules-data.ts';

/** All words of each rule in lower case, made once. */
export type Index = ReadonlyMap<string, string>;

export function makeIndex({ rules, cards, topics }: RulesData): Index {
  const byCode = new Map(cards.map((card) => [card.code, card]));
  return new Map(rules.map((rule) => [rule.id, wordsOf(rule, byCode, topics).join('\n').toLowerCase()]));
}

function wordsOf(rule: RuleData, cards: ReadonlyMap<string, CardData>, topics: RulesData['topics']): readonly string[] {
  const { id, title, topic, when, result, cites, newer, advice } = rule;
  const lines = [when, result, cites, newer].flatMap(({ nb, en }) => [...nb, ...en]);
  const texts = advice.flatMap((code) => {
    const card = cards.get(code);
    return card
      ? [code, card.title.nb, card.title.en, ...card.variants.flatMap(({ words }) => [...words.nb, ...words.en])]
      : [code];
  });
  const topicName = topics[topic];
  return [id, title.nb, title.en, ...(topicName ? [topicName.nb, topicName.en] : []), ...lines, ...texts];
}

/** @param wanted words that must all stand somewhere in the rule @param topic empty: every topic */
export function findRules(
  rules: readonly RuleData[],
  index: Index,
  wanted: string,
  topic: string,
): readonly RuleData[] {
  const terms = wanted.toLowerCase().split(/\s+/).filter(Boolean);
  return rules.filter(
    (rule) =>
      (topic === '' || rule.topic === topic) && terms.every((term) => index.get(rule.id)?.includes(term) === true),
  );
}
