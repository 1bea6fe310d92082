/** Every metric of this service: its name, what it says and its labels; docs/metrics.md and the dashboard are held against this. */

export interface Definition {
  readonly name: string;
  readonly help: string;
  readonly labelNames: readonly string[];
}

const define = (name: string, help: string, ...labelNames: readonly string[]): Definition => ({
  name: `ryggrad_${name}`,
  help,
  labelNames,
});

export const definitions = {
  hookDuration: define(
    'hook_duration_seconds',
    'Time from the first byte of a hook call that was let in to its answer',
    'service',
    'status',
  ),
  phaseDuration: define('phase_duration_seconds', 'Time that each part of the road took', 'phase'),
  clientCalls: define('client_calls_total', 'Hook calls by client of the configuration', 'client', 'status'),
  refusedCalls: define(
    'refused_calls_total',
    'Calls not let in: without a valid token, more than agreed, more than can be answered',
    'status',
    'reason',
  ),
  errors: define('errors_total', 'Answers that are errors, by code of docs/errors.md', 'code', 'status'),
  fhirReads: define(
    'fhir_reads_total',
    'Data asked for, by where they came from and how it ended',
    'server',
    'type',
    'outcome',
  ),
  fhirReadDuration: define(
    'fhir_read_duration_seconds',
    'Time that one query to a FHIR server took, all its pages together',
    'server',
  ),
  fhirServers: define(
    'fhir_servers',
    'FHIR servers read from below an entry of the allow-list, by state of their circuit breaker',
    'server',
    'state',
  ),
  cards: define(
    'cards_total',
    'Cards that applied, by whether they were sent or why not',
    'advice',
    'indicator',
    'shown',
  ),
  emergenciesWithheld: define(
    'emergencies_withheld_total',
    'Advice about an emergency that applied and that nobody was shown, by why',
    'advice',
    'why',
  ),
  decisions: define(
    'decisions_total',
    'Hook calls that were decided, by what was concluded and why no card was sent',
    'triage',
    'urgency',
    'silence',
  ),
  completeness: define(
    'red_flag_completeness_ratio',
    'Of the red flags that count for a patient, the share recorded as present or denied',
  ),
  feedback: define('feedback_total', 'Feedback on cards as it came in', 'advice', 'outcome'),
  storeWaiting: define('store_waiting_writes', 'Writes that wait to become durable'),
  storeLastWrite: define('store_last_write_seconds', 'Time that the newest group of writes took'),
  storeWorking: define('store_working', '1 while the store can be used, else 0'),
  storeFailures: define('store_failures_total', 'Failed uses of the store', 'operation'),
  storeLost: define('store_lost_decisions_total', 'Decisions that could not be kept'),
  storeBlind: define(
    'store_blind_lookups_total',
    'Calls for which the store could not tell in time what was shown before; all cards were then sent',
  ),
  ready: define('ready', '1 while the service is ready for calls, else 0'),
  build: define('build_info', 'Always 1; the labels tell what runs', 'version', 'knowledge', 'node'),
} as const satisfies Record<string, Definition>;

/** Seconds. Bare calls take a millisecond; reading has a deadline of 1.5 s unless configured otherwise. */
export const durationBuckets = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 1.5, 2.5, 5, 10];

/** None, quarters, all but all, all. */
export const shareBuckets = [0, 0.25, 0.5, 0.75, 0.999, 1];
