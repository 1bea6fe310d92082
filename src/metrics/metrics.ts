/** Counts what happens and writes it out for Prometheus; each server has a set of its own. */
import { collectDefaultMetrics, Histogram, Registry } from 'prom-client';
import type { AdviceCode } from '../domain/advice.ts';
import type { ReadReport } from '../fhir/gathered.ts';
import type { HttpMeter } from '../http/meter.ts';
import { emergencyMatters } from '../rules/precedence.ts';
import type { StoredDecision } from '../store/types.ts';
import { type CellOf, countedIn } from './cells.ts';
import { type Definition, definitions, durationBuckets, shareBuckets } from './definitions.ts';
import { createHttpMeter } from './http-meter.ts';
import { gaugesIn, type ServiceState } from './state-gauges.ts';

export interface Metrics {
  readonly http: HttpMeter;
  /** @param server label of the FHIR server that was read from */
  readonly read: (reads: readonly ReadReport[], server: string) => void;
  readonly decided: (decision: StoredDecision) => void;
  /** Emergency advice that applied and that a setting of the site keeps from everybody. */
  readonly switchedOff: (advice: readonly AdviceCode[]) => void;
  readonly phase: (phase: string, milliseconds: number) => void;
  /** @param advice of the card; undefined when the card is not known */
  readonly feedback: (advice: string | undefined, outcome: string) => void;
  readonly storeFailed: (operation: string) => void;
  /** The page for Prometheus, in its text format. */
  readonly page: () => Promise<{ readonly text: string; readonly type: string }>;
}

/** @param state is asked when the page is written */
export function createMetrics(state: ServiceState): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  gaugesIn(registry, state);
  const seconds = histogramIn(registry, definitions.phaseDuration, durationBuckets);
  const phases = new Map<string, { phase: string }>();
  const phase = (name: string, milliseconds: number): void => {
    const labels = phases.get(name) ?? { phase: name };
    phases.set(name, labels);
    seconds.observe(labels, milliseconds / 1000);
  };
  const feedback = countedIn(registry, definitions.feedback);
  const storeFailures = countedIn(registry, definitions.storeFailures);
  for (const operation of ['addDecision', 'addFeedback', 'earlierCards', 'useToken']) storeFailures(operation);
  return {
    http: createHttpMeter(registry),
    read: readMeter(registry),
    ...decisionMeter(registry),
    phase,
    feedback: (advice, outcome) => void feedback(advice ?? 'unknown', outcome).count++,
    storeFailed: (operation) => void storeFailures(operation).count++,
    page: async () => ({ text: await registry.metrics(), type: registry.contentType }),
  };
}

function histogramIn(
  registry: Registry,
  { name, help, labelNames }: Definition,
  buckets: readonly number[],
): Histogram<string> {
  return new Histogram({ name, help, labelNames: [...labelNames], buckets: [...buckets], registers: [registry] });
}

/** Types of the query plans and of orders; a reference in a call may name any word. */
const namedTypes = new Set(
  'Patient Encounter Condition Observation MedicationRequest MedicationStatement MedicationAdministration MedicationDispense Medication Procedure Device DeviceUseStatement ImagingStudy DiagnosticReport DocumentReference Binary QuestionnaireResponse ServiceRequest AllergyIntolerance EpisodeOfCare Flag Task CommunicationRequest CarePlan Goal FamilyMemberHistory Immunization'.split(
    ' ',
  ),
);

function readMeter(registry: Registry): Metrics['read'] {
  const counted = countedIn(registry, definitions.fhirReads);
  const seconds = histogramIn(registry, definitions.fhirReadDuration, durationBuckets);
  return (reads, server) => {
    for (const { from, resourceType, outcome, milliseconds } of reads) {
      const type = namedTypes.has(resourceType) ? resourceType : 'other';
      counted(from === 'prefetch' ? 'prefetch' : server, type, outcome).count++;
      if (from === 'server' && milliseconds > 0) seconds.observe({ server }, milliseconds / 1000);
    }
  };
}

function decisionMeter(registry: Registry): Pick<Metrics, 'decided' | 'switchedOff'> {
  const decisions = countedIn(registry, definitions.decisions);
  const cards = countedIn(registry, definitions.cards);
  const shares = histogramIn(registry, definitions.completeness, shareBuckets);
  const emergencies = emergencyCells(registry);
  return {
    decided({ triage = 'none', urgency = 'none', silence = 'none', completeness, cards: made }) {
      decisions(triage, urgency, silence).count++;
      for (const { advice, indicator, withheld = 'sent' } of made) {
        cards(advice, indicator, withheld).count++;
        if (withheld === 'shadow' && emergencyMatters.has(advice)) emergencies(advice, withheld).count++;
      }
      if (completeness !== undefined && completeness.of > 0) shares.observe(completeness.recorded / completeness.of);
    },
    switchedOff(advice) {
      for (const code of advice) emergencies(code, 'switched-off').count++;
    },
  };
}

/** There from the start, at 0: what rises from nothing to 1 is no rise to Prometheus, and no alert. */
function emergencyCells(registry: Registry): CellOf {
  const cells = countedIn(registry, definitions.emergenciesWithheld);
  for (const advice of emergencyMatters) {
    cells(advice, 'shadow');
    cells(advice, 'switched-off');
  }
  return cells;
}
