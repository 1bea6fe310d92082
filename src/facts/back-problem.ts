/** Is the back today's matter, is there back pain in this episode, and what kind of back problem is coded. */
import type { Evidence, Finding, FindingCode } from '../domain/findings.ts';
import type { BackProblem, OrderFact } from '../domain/patient-facts.ts';
import type { Truth } from '../domain/truth.ts';
import type { BackRecord } from './back-records.ts';
import { wasReadWhole } from './chart.ts';
import type { Episode } from './episode.ts';
import type { Reading } from './reading.ts';
import { needsMet } from './site-need.ts';
import type { Statement } from './statements.ts';

/** Findings that speak of the back itself: whoever records one of them is looking at a back. */
const backFindings: readonly FindingCode[] = [
  'new-or-changed-pain',
  'constant-pain',
  'increasing-pain',
  'rest-or-night-pain',
  'spinal-deformity',
  'morning-stiffness-over-1h',
  'dermatomal-leg-pain',
  'pain-below-knee',
  'leg-pain-worse-than-back',
  'lasegue-positive',
  'crossed-lasegue-positive',
  'femoral-stretch-positive',
  'cough-sneeze-pain',
  'claudication',
  'relief-by-sitting-or-flexion',
  'first-or-rare-episode',
  'suspected-sacroiliitis',
  'suspected-spondylolisthesis',
  'suspected-arch-fracture',
  'bilateral-sciatica',
];

/** Of these, presence is pain of the back or its nerve roots. */
const painFindings: readonly FindingCode[] = [
  'new-or-changed-pain',
  'constant-pain',
  'increasing-pain',
  'rest-or-night-pain',
  'dermatomal-leg-pain',
  'pain-below-knee',
  'leg-pain-worse-than-back',
  'cough-sneeze-pain',
  'claudication',
  'bilateral-sciatica',
];

/** Confirmed disease that the guideline hands on to others. */
const specificDiseases: readonly FindingCode[] = [
  'spinal-infection',
  'spinal-metastasis',
  'vertebral-fracture',
  'inflammatory-back-disease',
];

/** Scope, reading.md: reason or diagnosis of the encounter, begun or recorded lately, or examined lately. */
export function isTodaysMatter(reading: Reading, back: readonly BackRecord[]): boolean {
  const from = reading.today - reading.windows.todaysMatter;
  const lately = back.some(
    (record) => record.active && (record.ofToday || isLate(record.began, from) || isLate(record.recorded, from)),
  );
  if (lately) return true;
  // A checklist filled in lately is about nothing but the back.
  if (reading.collected.checklists.some((time) => isLate(time, from))) return true;
  const examined = wasExamined(reading, from);
  if (examined === 'stated') return true;
  return examined === 'coded' && back.some(({ active }) => active);
}

function isLate(time: BackRecord['began'], from: number): boolean {
  return time !== undefined && time.min >= from;
}

/**
 * A back finding recorded since that day; `stated`: present and in our own code, which nobody uses for anything but
 * the back, so it is enough without a back condition (ours; reading.md asks for one, and coded findings need it).
 */
function wasExamined(reading: Reading, from: number): 'stated' | 'coded' | 'no' {
  const { statements, courses, onsets } = reading.collected;
  let coded = courses.some(({ time }) => isLate(time, from)) || onsets.some(({ stated }) => isLate(stated, from));
  for (const code of backFindings) {
    for (const statement of statements.get(code) ?? []) {
      if (!isLate(statement.time, from) || statement.source === 'ServiceRequest') continue;
      if (statement.explicit && statement.says === 'present') return 'stated';
      coded = true;
    }
  }
  return coded ? 'coded' : 'no';
}

export interface BackInput {
  readonly reading: Reading;
  readonly back: readonly BackRecord[];
  readonly episode: Episode;
  readonly todaysMatter: boolean;
  readonly orders: readonly OrderFact[];
  readonly findings: (code: FindingCode) => Finding;
  readonly statements: (code: FindingCode) => readonly Statement[];
}

export function readBackProblem(input: BackInput): BackProblem {
  const { reading, back, todaysMatter } = input;
  const radiculopathyCoded = isRadiculopathyCoded(input);
  const radiating = back.some((record) => record.word === 'back-pain.radiating' && isRecent(reading, record));
  return {
    isTodaysMatter: todaysMatter,
    painThisEpisode: painThisEpisode(input),
    painWithin12Months: painWithin(input, reading.today - reading.windows.backPainYear),
    radiatingCodeOnly: radiating && !radiculopathyCoded,
    radiculopathyCoded,
    specificDisease: specificDiseases.filter((code) => input.findings(code).state === 'present'),
    evidence: back
      .filter(({ active }) => active)
      .slice(0, 4)
      .map(evidenceOf),
  };
}

/** Active, and of the last year or of unknown age: chronic sciatica is sciatica, one of ten years ago is not. */
function isRecent(reading: Reading, { active, ofToday, began, recorded }: BackRecord): boolean {
  if (!active) return false;
  if (ofToday) return true;
  const time = recorded ?? began;
  return time === undefined || time.max >= reading.today - reading.windows.backPainYear;
}

/** M51.1, lumbar M54.1 and what is mapped like them: codes that count as dermatomal leg pain. */
function isRadiculopathyCoded({ reading, findings, statements }: BackInput): boolean {
  if (findings('dermatomal-leg-pain').state === 'absent') return false;
  const from = reading.today - reading.windows.backPainYear;
  return statements('dermatomal-leg-pain').some(
    ({ source, says, over, asks, explicit, provisional, match, time, began, resource }) =>
      (source === 'Condition' || source === 'Encounter' || source === 'ServiceRequest') &&
      says === 'present' &&
      !over &&
      !explicit &&
      asks === undefined &&
      (!provisional || source !== 'Condition') &&
      match !== undefined &&
      needsMet(match, resource) &&
      ((time ?? began)?.max ?? from) >= from,
  );
}

/** Back pain or sciatica in this episode. An old active code alone leaves it unknown. */
function painThisEpisode(input: BackInput): Truth {
  const { back, episode, todaysMatter, orders, findings } = input;
  if (todaysMatter || orders.some(({ concernsBack }) => concernsBack)) return 'met';
  if (painFindings.some((code) => findings(code).state === 'present')) return 'met';
  const from = episode.symptomsFrom;
  if (back.some((record) => record.active && (isLate(record.began, from) || isLate(record.recorded, from))))
    return 'met';
  if (episode.onset !== undefined && episode.onset.min >= from) return 'met';
  return unlessNothing(input);
}

function painWithin(input: BackInput, from: number): Truth {
  const { back, episode } = input;
  if (painThisEpisode(input) === 'met') return 'met';
  if (back.some((record) => isLate(record.began, from) || isLate(record.recorded, from))) return 'met';
  if (episode.onset !== undefined && episode.onset.min >= from) return 'met';
  return unlessNothing(input);
}

/** Not known to have pain: known not to only when the problem list was read whole and names no active back problem. */
function unlessNothing({ reading, back }: BackInput): Truth {
  const { chart } = reading;
  const whole = wasReadWhole(chart, 'Condition');
  return whole && !back.some(({ active }) => active) ? 'not-met' : 'unknown';
}

function evidenceOf({ source, reference, began, recorded }: BackRecord): Evidence {
  const date = (began ?? recorded)?.text;
  return {
    state: 'present',
    source,
    ...(reference !== undefined && { reference }),
    ...(date !== undefined && { date }),
  };
}
