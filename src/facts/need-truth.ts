/** The needs of a value-set row, decided three-valued for one record: unknown makes it a question, false silences it. */
import { type Truth, truth } from '../domain/truth.ts';
import type { Episode } from './episode.ts';
import { codingsOf, isLoose, type Loose, listOf, objectOf, textOf } from './loose.ts';
import type { Reading } from './reading.ts';
import { routeOf } from './route.ts';
import { siteTruth } from './site-need.ts';
import type { Statement } from './statements.ts';
import type { Need } from './terminology/terminology.ts';

/** What deciding a need may look at beside the record itself. */
export interface NeedContext {
  readonly reading: Reading;
  readonly episode: Episode;
  /** Oldest day on which this finding was recorded as present and not ended. */
  readonly oldestDay: number;
  /** New pain in the back, flank or belly. */
  readonly newTrunkPain: () => Truth;
  /** An MR or CT of the lumbar spine is in the record. */
  readonly imageReportExists: boolean;
  /** A motor or sensory deficit is present. */
  readonly hasLegDeficit: () => boolean;
  /** Other statements of the same finding. */
  readonly siblings: readonly Statement[];
}

export function needsTruth(statement: Statement, context: NeedContext): Truth {
  return allNeeds(statement.match?.needs, statement, context);
}

/** As needsTruth, without the need to be new. */
export function otherNeedsTruth(statement: Statement, context: NeedContext): Truth {
  return allNeeds(statement.match?.needsBesideNewness, statement, context);
}

function allNeeds(needs: readonly Need[] | undefined, statement: Statement, context: NeedContext): Truth {
  if (needs === undefined || needs.length === 0) return 'met';
  let worst: Truth = 'met';
  for (const need of needs) {
    const one = needTruth(need, statement, context);
    if (one === 'not-met') return one;
    if (one === 'unknown') worst = one;
  }
  return worst;
}

function needTruth(need: Need, statement: Statement, context: NeedContext): Truth {
  // Values were compared when the Observation was read.
  if (need.startsWith('value-') && statement.source === 'Observation') return 'met';
  const decide = deciders[need];
  if (decide !== undefined) return decide(statement, context);
  const site = statement.match === undefined ? undefined : siteTruth(need, statement.match, statement.resource);
  return site ?? 'unknown';
}

/** ICD-10-CM says the side in the last character of its sciatica codes: 1 right, 2 left. */
const isOfOneSide = ({ match }: Statement): boolean => match?.needs.includes('right-and-left-active') === true;

function hasAnother(own: string | undefined, all: ReadonlySet<string | undefined>): boolean {
  return all.size > (all.has(own) ? 1 : 0);
}

/** Decided once for all statements of a finding: a chart may repeat one code thousands of times. */
function onceForAll<T extends readonly unknown[]>(
  decide: (siblings: readonly Statement[], ...more: T) => ReadonlySet<string | undefined>,
): typeof decide {
  const known = new WeakMap<readonly Statement[], ReadonlySet<string | undefined>>();
  return (siblings, ...more) => {
    const codes = known.get(siblings) ?? decide(siblings, ...more);
    known.set(siblings, codes);
    return codes;
  };
}

const symptomCodes = onceForAll((siblings, { today, windows }: Reading) => {
  const current = siblings.filter(
    (one) => one.says === 'present' && within(one, today - windows.absent * 12) !== 'not-met',
  );
  return new Set(current.map(({ recordedCode }) => recordedCode));
});

const activeSides = onceForAll((siblings) => {
  const active = siblings.filter((one) => !one.over && isOfOneSide(one));
  return new Set(active.map(({ recordedCode }) => recordedCode?.slice(-1)));
});

type Decider = (statement: Statement, context: NeedContext) => Truth;

const deciders: Partial<Record<Need, Decider>> = {
  'new-or-worsening': isNew,
  'new-in-episode': isNew,
  'near-onset': nearOnset,
  'current-not-ended': (statement, { reading }) => within(statement, reading.today - reading.windows.pregnancy),
  'ongoing-or-recently-ended': ({ resource, time }, { reading }) => {
    if (resource.status === 'in-progress') return 'met';
    if (time === undefined) return 'unknown';
    return truth(time.max > reading.today - reading.windows.medicineStopped);
  },
  // Sciatica of an unstated side is the everyday kind; with a deficit "one leg or both?" is worth asking (reading.md,
  // Emergency: bilateral sciatica is a sign only with a motor or sensory deficit).
  'laterality-bilateral': ({ match, resource }, { hasLegDeficit }) => {
    const sides = match === undefined ? 'unknown' : (siteTruth('laterality-bilateral', match, resource) ?? 'unknown');
    return sides === 'unknown' && !hasLegDeficit() ? 'not-met' : sides;
  },
  'new-trunk-pain': (_statement, context) => context.newTrunkPain(),
  'unconfirmed-or-reason': ({ source, resource }) => {
    if (source === 'ServiceRequest' || source === 'Encounter') return 'met';
    const [coding] = codingsOf(resource.verificationStatus);
    const status = isLoose(coding) ? coding.code : undefined;
    return status === undefined ? 'unknown' : truth(status !== 'confirmed');
  },
  'image-report-exists': ({ source }, { imageReportExists }) =>
    source === 'DiagnosticReport' || imageReportExists ? 'met' : 'unknown',
  'ordered-or-planned': ({ source }) => truth(source === 'ServiceRequest'),
  'procedure-completed': ({ resource }) => (resource.status === 'completed' ? 'met' : 'unknown'),
  'systemic-route': ({ resource }) => routeOf(resource),
  'two-or-more-such': ({ recordedCode }, { siblings, reading }) =>
    truth(hasAnother(recordedCode, symptomCodes(siblings, reading))),
  'right-and-left-active': ({ recordedCode }, { siblings }) =>
    truth(hasAnother(recordedCode?.slice(-1), activeSides(siblings))),
  'not-intended': ({ resource }) =>
    truth(
      !/tilsiktet|ønsket|intended|intentional|slanke/i.test(
        words(resource).replace(/u(tilsiktet|ønsket)|un-?intend\w*|unintentional/gi, ''),
      ),
    ),
  'not-nonmelanoma-skin': ({ resource }) => truth(!/basal|plateepitel|squamous/i.test(words(resource))),
  // A pregnancy word as value is read with the value; elsewhere the code is only a qualifier.
  'as-pregnancy-value': () => 'not-met',
};

/**
 * New or changed: began inside the window with no older record of the sign, or stated as changed. recordedDate alone
 * is not enough, since Norwegian contact codes are repeated at every visit (finding-map.md).
 */
function isNew(statement: Statement, { episode, oldestDay }: NeedContext): Truth {
  const from = episode.symptomsFrom;
  const { time, began, fresh, resource, source } = statement;
  const older = oldestDay < from;
  if (isStatedAsChanged(resource) && time !== undefined && time.min >= from) return 'met';
  const start = began ?? (source === 'Condition' || source === 'Encounter' ? undefined : time);
  if (start === undefined) {
    if (time === undefined) return 'unknown';
    if (fresh) return older ? 'unknown' : 'met';
    if (time.max < from) return 'not-met';
    return older && time.min >= from ? 'not-met' : 'unknown';
  }
  if (start.max < from) return 'not-met';
  if (start.min < from) return 'unknown';
  return older ? 'unknown' : 'met';
}

/** A relapse or recurrence is by definition new (HL7 ConditionClinicalStatusCodes). */
export function isStatedAsChanged(resource: Loose): boolean {
  return codingsOf(resource.clinicalStatus).some(
    (coding) => isLoose(coding) && (coding.code === 'recurrence' || coding.code === 'relapse'),
  );
}

function nearOnset(statement: Statement, { episode }: NeedContext): Truth {
  const start = statement.began ?? statement.time;
  if (start === undefined) return 'unknown';
  if (start.min >= episode.traumaFrom) return 'met';
  if (start.max >= episode.traumaFrom) return 'unknown';
  // Without an onset the trouble may be as old as the trauma.
  return episode.onset === undefined && start.max >= episode.traumaFrom - 335 ? 'unknown' : 'not-met';
}

function within({ time, began }: Statement, from: number): Truth {
  const start = time ?? began;
  if (start === undefined) return 'unknown';
  if (start.min >= from) return 'met';
  return start.max >= from ? 'unknown' : 'not-met';
}

/** The words of the record itself, never shown to anybody. */
function words(resource: Loose): string {
  const notes = listOf(resource.note).map((note) => (isLoose(note) ? textOf(note.text) : undefined));
  const codings = codingsOf(resource.code).map((coding) => (isLoose(coding) ? textOf(coding.display) : undefined));
  return [textOf(objectOf(resource.code)?.text), ...codings, ...notes].filter(Boolean).join(' ').slice(0, 2000);
}
