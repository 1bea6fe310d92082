/** Whatever the facts and however the order is called, a summary stays under 140 characters in both languages. */

import { createCardMaker, loadCardTemplates } from '../../src/cards/make-cards.ts';
import type { Modality } from '../../src/domain/advice.ts';
import { findingCodes } from '../../src/domain/findings.ts';
import { notReadReasons } from '../../src/domain/not-read.ts';
import { fc } from '../support/seeded.ts';
import { aDecision, anAdvice, anOrder, someFacts } from './a-case.ts';
import { extremeFacts } from './extremes.ts';

const templates = loadCardTemplates();
const makeCards = createCardMaker({ templates, uuid: () => '00000000-0000-4000-8000-000000000000' });

const modalities: readonly Modality[] = ['mr', 'ct', 'xr', 'xr-si-joints', 'mr-si-joints', 'esr', 'none'];
const choice = fc.uniqueArray(fc.constantFrom(...modalities), { maxLength: 3 });
const someCodes = fc.uniqueArray(fc.constantFrom(...findingCodes), { maxLength: 12 });
const template = fc.constantFrom(...templates.values());

/** The plan of a visit, as the rules put it into the params. */
const plan = fc.record(
  {
    exercise: fc.constantFrom('due', 'longLasting', 'extraHelp'),
    rehabilitation: fc.constantFrom('due', 'assessFirst'),
    yellow: fc.constantFrom('recorded', 'highRisk', 'incomplete'),
    sickLeave: fc.constantFrom('onLeave', 'graded', 'workProblem'),
    employer: fc.constant('due'),
    reassess: fc.constantFrom('due', 'worse', 'courseNotKnown'),
    brief: fc.constant('due'),
    prevention: fc.constant('due'),
    rootMedicines: fc.constant('formi2007'),
    riskTotal: fc.constantFrom('7 av 9', '7 of 9'),
  },
  { requiredKeys: [] },
);

const situation = fc.record({
  plan,
  template,
  variantIndex: fc.nat(),
  label: fc.oneof(
    fc.string({ maxLength: 60 }),
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.string({ unit: 'binary', maxLength: 60 }),
  ),
  found: someCodes,
  notKnown: someCodes,
  firstChoice: choice,
  alternative: fc.array(choice, { maxLength: 3 }),
  urgency: fc.constantFrom('emergency' as const, 'urgent' as const, 'routine' as const, 'none' as const),
  priority: fc.constantFrom('routine' as const, 'urgent' as const, 'asap' as const, 'stat' as const),
  locale: fc.constantFrom('nb' as const, 'en' as const),
  full: fc.boolean(),
  triage: fc.constantFrom('nonspecific' as const, 'nerve-root' as const, 'possible-serious' as const),
  imaging: fc.constantFrom(
    'not-indicated' as const,
    'not-indicated-unless-red-flags' as const,
    'may-be-considered' as const,
    'indicated' as const,
  ),
  hook: fc.constantFrom('order-sign' as const, 'io.github.ryggrad.imaging-referral-receive' as const),
  days: fc.integer({ min: 0, max: 5000 }),
  trimester: fc.constantFrom(1 as const, 2 as const, 3 as const),
  course: fc.constantFrom('improving' as const, 'unchanged' as const, 'not-documented' as const),
  notRead: fc.option(
    fc.record({ attachments: fc.nat({ max: 999 }), why: fc.subarray([...notReadReasons], { minLength: 1 }) }),
    { nil: undefined },
  ),
  lacking: fc.subarray(['course', 'duration', 'neurology', 'question', 'indication'] as const),
});

it('keeps the limit of the protocol and shows no HTML', () => {
  fc.assert(
    fc.property(situation, (given) => {
      const variant =
        [...given.template.variants.keys()][given.variantIndex % given.template.variants.size] ?? 'default';
      const { found, notKnown } = given;
      const advice = anAdvice(given.template.advice, {
        variant,
        found,
        notKnown,
        notKnownWords: given.lacking,
        params: given.plan,
        order: 'ServiceRequest/1',
      });
      const facts = {
        ...(given.full ? extremeFacts('') : someFacts()),
        hook: given.hook,
        trimester: given.trimester,
        duration: { days: { min: given.days, max: given.days }, evidence: [] },
        course: { value: given.course, evidence: [] },
        orders: [
          anOrder({ label: given.label, priority: given.priority, ...(given.notRead && { notRead: given.notRead }) }),
        ],
      };
      const imaging = { advice: given.imaging, firstChoice: given.firstChoice, alternative: given.alternative };
      const decision = aDecision([advice], { triage: given.triage, urgency: given.urgency, imaging });
      const [card] = makeCards(decision, facts, { locale: given.locale, profile: 'current' });
      const summary = card?.summary ?? '';
      expect(summary.length).toBeGreaterThan(0);
      expect(summary.length).toBeLessThan(140);
      expect(summary).not.toMatch(/[<>\p{Cc}]/u);
      expect(unfinished(summary, given.label)).toBe('');
      expect(`${summary}\n${card?.detail}`).not.toMatch(
        /ingen røde flagg(?! er registrert)|no red flags(?! are recorded)/i,
      );
      expect(summary.isWellFormed()).toBe(true);
      expect(card?.detail?.isWellFormed()).toBe(true);
    }),
    { numRuns: 5000 },
  );
});

/** A summary that lost its end, unless it is the order's own words that were shortened. */
function unfinished(summary: string, label: string): string {
  return summary.endsWith('…') && label.length < 16 ? summary : '';
}
