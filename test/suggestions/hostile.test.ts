/** Orders as no standard allows them: suggestions are made or not made, but nothing breaks and nothing empty goes out. */

import { standardDialect } from '../../src/cds-hooks/dialect.ts';
import { adviceCodes } from '../../src/domain/advice.ts';
import { createSuggestions } from '../../src/service/suggestions.ts';
import { present, withFindings } from '../cards/a-case.ts';
import { problemsOfResponse } from '../support/response-validator.ts';
import { fc } from '../support/seeded.ts';
import { caseOf, ctDraft, ctFact, fullCatalogue, selected, words } from '../support/suggestion-case.ts';

/** A member of the order replaced by anything JSON can be. */
const member = fc.constantFrom(...Object.keys(ctDraft).filter((name) => name !== 'resourceType' && name !== 'id'));
const anything = fc.jsonValue({ maxDepth: 3, noUnicodeString: false });
const oddOrder = fc
  .dictionary(member, anything, { maxKeys: 4 })
  .map((change) => ({ ...ctDraft, ...JSON.parse(JSON.stringify(change)) }));

it('takes an order of any shape', () => {
  let count = 0;
  const uuid = () => `6bc883b2-b795-4dcb-b661-${String(++count).padStart(12, '0')}`;
  fc.assert(
    fc.property(
      oddOrder,
      fc.constantFrom(...adviceCodes),
      fc.constantFrom('order-sign', 'order-select', 'order-dispatch', 'io.github.ryggrad.imaging-referral-receive'),
      fc.boolean(),
      (order, advice, hook, deleteActions) => {
        const { call, facts, decision } = caseOf({
          advice,
          about: { found: ['fever'] },
          orders: [selected(order)],
          orderFacts: [ctFact],
          facts: { findings: withFindings(present('fever')) },
          decision: {
            urgency: 'urgent',
            imaging: { advice: 'indicated', firstChoice: ['mr', 'esr'], alternative: [] },
            orders: [{ order: 'ServiceRequest/1', verdict: ['appropriate'] }],
          },
          call: { hook },
        });
        const dialect = { ...standardDialect, deleteActions, systemActions: true };
        const offer = createSuggestions({ words, uuid, catalogue: fullCatalogue, dialect });
        const card = {
          uuid: uuid(),
          summary: 'Et råd',
          detail: 'Kan returneres: «Ikke indisert nå.»',
          indicator: 'warning',
          source: { label: 'FORMI 2007' },
        } as const;
        const now = new Date('2026-11-22T10:00:00Z');
        const moment = { call, orders: call.orders, decision, facts, locale: 'nb', now, decisionId: uuid() } as const;
        const before = structuredClone(order);
        expect(problemsOfResponse(JSON.parse(JSON.stringify(offer([card], moment))))).toEqual([]);
        expect(order).toEqual(before);
      },
    ),
    { numRuns: 500 },
  );
});
