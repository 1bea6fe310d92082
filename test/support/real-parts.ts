/** The real parts of the road, built once per test file, without a network. */
import { randomUUID } from 'node:crypto';
import { createCardMaker, loadCardTemplates } from '../../src/cards/make-cards.ts';
import { createFactReader } from '../../src/facts/read-facts.ts';
import { loadTerminology } from '../../src/facts/terminology/terminology.ts';
import { createEvaluator } from '../../src/rules/evaluate.ts';

export function parts() {
  const terminology = loadTerminology();
  return {
    terminology,
    readFacts: createFactReader({ terminology, timeZone: 'Europe/Oslo' }),
    evaluate: createEvaluator(),
    makeCards: createCardMaker({ templates: loadCardTemplates(), uuid: randomUUID }),
  };
}
