/** Writes every card, variant and language to `test-results/cards.md`, for a clinician to read. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { createCardMaker, loadCardTemplates } from '../../src/cards/make-cards.ts';
import type { AdviceCode } from '../../src/domain/advice.ts';
import type { Advice } from '../../src/domain/decision.ts';
import type { FindingCode } from '../../src/domain/findings.ts';
import { aDecision, anAdvice, anOrder, formi, nice, present, someFacts, withFindings } from './a-case.ts';

const templates = loadCardTemplates();
const makeCards = createCardMaker({ templates, uuid: () => '00000000-0000-4000-8000-000000000000' });

const foundBy: Partial<Record<AdviceCode, readonly FindingCode[]>> = {
  suspectedCaudaEquina: ['saddle-sensory-loss', 'urinary-retention'],
  possibleEmergencySign: ['urinary-leakage'],
  emergencyNeurologicalDeficit: ['progressive-paresis'],
  suspectedVisceralEmergency: ['aortic-aneurysm'],
  redFlagsPresent: ['fever', 'weight-loss'],
  weakRedFlag: ['constant-pain'],
  nerveRootInvolvement: ['dermatomal-leg-pain', 'lasegue-positive'],
  neurogenicClaudication: ['claudication', 'relief-by-sitting-or-flexion'],
  imagingIndicated: ['cancer-history'],
  changePriority: ['fever'],
  mrSafetyCheck: ['pacemaker'],
  laboratoryTests: ['fever'],
};

const facts = someFacts({
  age: { min: 61, max: 61 },
  duration: { days: { min: 10, max: 10 }, evidence: [] },
  rootLevels: ['L5'],
  orders: [anOrder({ priority: 'routine' })],
  findings: withFindings(...Object.values(foundBy).flatMap((codes) => codes.map((code) => present(code)))),
  measured: {
    temperature: { value: 38.6, unit: 'Cel', date: '2026-11-22' },
    crp: { value: 80, unit: 'mg/L', date: '2026-11-22' },
  },
  earlierImaging: [
    {
      reference: 'ImagingStudy/1',
      modality: 'mr',
      region: 'lumbar',
      daysAgo: { min: 21, max: 21 },
      date: '2026-11-01',
      newSince: 'not-met',
      showsProlapse: true,
    },
  ],
  otherCauses: ['prostate'],
  peripheralNerve: ['peroneal'],
  back: { ...someFacts().back, specificDisease: ['inflammatory-back-disease'] },
});

function sample(code: AdviceCode, variant: string): Advice {
  return anAdvice(code, {
    variant,
    order: 'ServiceRequest/1',
    found: foundBy[code] ?? [],
    notKnown: ['trauma', 'steroid-use'],
    notKnownWords: ['course'],
    basis: [formi],
    newer: [nice],
  });
}

it('writes the cards for reading', () => {
  const lines = ['# Every card, as a client shows it', ''];
  for (const template of templates.values()) {
    for (const variant of template.variants.keys()) {
      const decision = aDecision([sample(template.advice, variant)], {
        urgency: 'urgent',
        imaging: { advice: 'indicated', firstChoice: ['mr'], alternative: [['ct', 'xr']] },
      });
      lines.push(`## ${template.advice} · ${variant}`, '');
      for (const locale of ['nb', 'en'] as const) {
        const [card] = makeCards(decision, facts, { locale, profile: 'current' });
        lines.push(`### ${card?.summary}`, '', `*${card?.indicator}*`, '', card?.detail ?? '', '');
      }
    }
  }
  mkdirSync('test-results', { recursive: true });
  writeFileSync('test-results/cards.md', `${lines.join('\n')}\n`);
  expect(lines.filter((line) => line.startsWith('## ')).length).toBeGreaterThan(templates.size);
});
