/** The 54 clinical vignettes put to the rules directly, scored by every answer their authors accept. */
import { readFileSync } from 'node:fs';
import type { FindingCode } from '../../src/domain/findings.ts';
import type { Course, HookName, ImagingProcedure, PatientFacts } from '../../src/domain/patient-facts.ts';
import { createEvaluator } from '../../src/rules/evaluate.ts';
import { buildFacts, type EarlierSpec } from '../support/facts-builder.ts';
import type { OrderSpec } from '../support/order-builder.ts';

interface Vignette {
  readonly id: string;
  readonly title: string;
  readonly age_years: number;
  readonly sex: 'male' | 'female';
  readonly duration_days: number | null;
  readonly trajectory: string;
  readonly hook_situation: string;
  readonly order: { readonly kind: string; readonly text?: string; readonly priority?: OrderSpec['priority'] } | null;
  readonly presenting: readonly string[];
  readonly findings: { readonly present: readonly FindingCode[]; readonly absent: readonly FindingCode[] };
  readonly labs: readonly { readonly name: string; readonly value: number }[];
  readonly history: readonly string[];
  readonly implants: readonly string[];
  readonly expected: {
    readonly answer: {
      readonly triage: readonly string[];
      readonly urgency: readonly string[];
      readonly advice: readonly string[];
      readonly firstChoice?: readonly (readonly string[])[];
      readonly verdict: readonly (readonly string[])[];
    };
  };
}

const file = new URL('../data/vignettes.json', import.meta.url);
const { vignettes } = JSON.parse(readFileSync(file, 'utf8')) as { vignettes: readonly Vignette[] };

const procedures: readonly (readonly [string, ImagingProcedure])[] = [
  ['MR lumbar', 'mr-lumbar'],
  ['CT lumbar', 'ct-lumbar'],
  ['XR lumbar', 'xr-lumbar'],
  ['XR sacroiliac', 'xr-si-joints'],
  ['myelography', 'myelography'],
];

const courses: readonly Course[] = ['improving', 'unchanged', 'worsening', 'fluctuating'];

function hookOf({ hook_situation: situation }: Vignette): HookName {
  if (situation === 'gp_encounter') return 'patient-view';
  return situation === 'imaging_department_receives_referral'
    ? 'io.github.ryggrad.imaging-referral-receive'
    : 'order-sign';
}

function ordersOf({ order, hook_situation: situation }: Vignette): readonly OrderSpec[] {
  if (situation === 'medication_order') return [{ kind: 'medication', concernsBack: true }];
  if (order === null) return [];
  const imaging = procedures.find(([start]) => order.kind.startsWith(start))?.[1];
  const priority = order.priority === undefined ? {} : { priority: order.priority };
  const text = order.text ?? '';
  const question = {
    stated: text !== '' && text !== 'back pain',
    degeneration: text === 'artrose?' || text === 'wear and tear?',
    control: text.startsWith('control'),
  };
  if (imaging !== undefined) return [{ imaging, ...question, ...priority }];
  if (order.kind.startsWith('MR knee')) return [{ kind: 'imaging', concernsBack: false, ...question }];
  return [{ kind: order.kind.includes('referral') ? 'referral' : 'treatment', concernsBack: true }];
}

/** "MR lumbar spine 240 days ago: disc bulge", "MR 90 days ago: prolapse L4/L5" */
function earlierOf({ history }: Vignette): readonly EarlierSpec[] {
  return history.flatMap((line) => {
    const daysAgo = /\bMR\b.* (\d+) days ago/.exec(line)?.[1];
    return daysAgo === undefined ? [] : [{ daysAgo: Number(daysAgo), showsProlapse: line.includes('prolapse') }];
  });
}

function devicesOf({ implants, history }: Vignette): readonly FindingCode[] {
  return [
    ...(implants.includes('cochlear implant') ? ['cochlear-implant' as const] : []),
    ...(history.some((line) => line.includes('claustrophobia')) ? ['claustrophobia' as const] : []),
  ];
}

function factsOf(vignette: Vignette): PatientFacts {
  const crp = vignette.labs.find(({ name }) => name === 'CRP')?.value;
  const course = courses.find((value) => vignette.trajectory?.startsWith(value));
  return buildFacts({
    hook: hookOf(vignette),
    age: vignette.age_years,
    sex: vignette.sex,
    present: [...vignette.findings.present, ...devicesOf(vignette)],
    explicit: vignette.findings.present,
    absent: vignette.findings.absent,
    ...(vignette.duration_days === null ? {} : { days: vignette.duration_days }),
    ...(course === undefined ? {} : { course }),
    radiatingCodeOnly: vignette.presenting.some((line) => line.startsWith('sciatica')),
    orders: ordersOf(vignette),
    earlier: earlierOf(vignette),
    ...(crp === undefined ? {} : { crp }),
  });
}

const evaluate = createEvaluator();
const sorted = (words: readonly string[]) => [...words].sort().join('+');

describe('the 54 clinical vignettes', () => {
  it('are all there', () => expect(vignettes).toHaveLength(54));

  for (const vignette of vignettes) {
    it(`${vignette.id} ${vignette.title}`, () => {
      const { answer } = vignette.expected;
      const decision = evaluate(factsOf(vignette), { profile: 'current', traced: false });
      expect(answer.triage).toContain(decision.triage);
      expect(answer.urgency).toContain(decision.urgency);
      expect(answer.advice).toContain(decision.imaging.advice);
      if (answer.firstChoice) expect(answer.firstChoice.map(sorted)).toContain(sorted(decision.imaging.firstChoice));
      const verdicts = decision.orders.flatMap(({ verdict }) => verdict);
      expect(answer.verdict.map(sorted)).toContain(sorted(verdicts));
      expect(decision.cannotDecide).toBe(false);
      expect(decision.advice.length).toBeLessThanOrEqual(4);
    });
  }
});
