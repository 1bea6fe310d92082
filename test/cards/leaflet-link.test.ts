/** When a card links to a leaflet for the patient: only where nothing speaks against reassuring. */
import { createCardMaker, loadCardTemplates } from '../../src/cards/make-cards.ts';
import type { AdviceCode } from '../../src/domain/advice.ts';
import type { Decision } from '../../src/domain/decision.ts';
import type { PatientFacts } from '../../src/domain/patient-facts.ts';
import { aDecision, anAdvice, someFacts } from './a-case.ts';

const makeCards = createCardMaker({
  templates: loadCardTemplates(),
  uuid: () => 'uuid',
  leafletAddress: (leaflet, locale) => `https://cds.example/leaflet/${leaflet}?lang=${locale}`,
});
const notIndicated: Partial<Decision> = {
  urgency: 'none',
  triage: 'nonspecific',
  imaging: { advice: 'not-indicated', firstChoice: [], alternative: [] },
};
const tenDays: Partial<PatientFacts> = { duration: { days: { min: 10, max: 10 }, evidence: [] } };

function linksOf(code: AdviceCode, decision: Partial<Decision> = {}, facts: Partial<PatientFacts> = {}, links = true) {
  const options = { locale: 'nb' as const, profile: 'current' as const, links };
  const decided = aDecision([anAdvice(code)], { ...notIndicated, ...decision });
  const [card] = makeCards(decided, someFacts({ ...tenDays, ...facts }), options);
  return (card?.links ?? []).map(({ url, type }) => `${type} ${url}`);
}

it.each([
  ['imagingNotIndicated', 'why-no-scan'],
  ['nonspecificBackPain', 'acute-back-pain'],
  ['nerveRootInvolvement', 'sciatica'],
] as const)('%s links to %s', (code, leaflet) => {
  expect(linksOf(code)[0]).toBe(`absolute https://cds.example/leaflet/${leaflet}?lang=nb`);
});

it.each<[story: string, decision: Partial<Decision>, facts: Partial<PatientFacts>]>([
  [
    'red flags are not asked about',
    { imaging: { advice: 'not-indicated-unless-red-flags', firstChoice: [], alternative: [] } },
    {},
  ],
  ['imaging is indicated', { imaging: { advice: 'indicated', firstChoice: ['mr'], alternative: [] } }, {}],
  ['it is an emergency', { urgency: 'emergency' }, {}],
  ['it is urgent', { urgency: 'urgent' }, {}],
  ['it may be serious', { triage: 'possible-serious' }, {}],
  ['an imaging department asks', {}, { hook: 'io.github.ryggrad.imaging-referral-receive' }],
])('none when %s', (_story, decision, facts) => {
  expect(linksOf('imagingNotIndicated', decision, facts).join()).not.toContain('/leaflet/');
});

it.each<[days: number | undefined, links: boolean]>([
  [42, true],
  [43, false],
  [undefined, false],
])('the one on acute pain at %s days: %s', (days, links) => {
  const duration = { ...(days !== undefined && { days: { min: days, max: days } }), evidence: [] };
  expect(linksOf('nonspecificBackPain', {}, { duration }).join().includes('/leaflet/')).toBe(links);
});

it('none for clients that show no links, and none where this service has no leaflets', () => {
  expect(linksOf('imagingNotIndicated', {}, {}, false)).toEqual([]);
  const bare = createCardMaker({ templates: loadCardTemplates(), uuid: () => 'uuid' });
  const decided = aDecision([anAdvice('imagingNotIndicated')], notIndicated);
  expect(bare(decided, someFacts(tenDays), { locale: 'nb', profile: 'current' })[0]?.links).toBeUndefined();
});
