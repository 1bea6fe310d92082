/** Counts calls at the door and their answers. */
import { Histogram, type Registry } from 'prom-client';
import type { HttpMeter } from '../http/meter.ts';
import { countedIn } from './cells.ts';
import { definitions, durationBuckets } from './definitions.ts';

/** The caller was gone before the answer. */
const GONE = 'gone';

export function createHttpMeter(registry: Registry): HttpMeter {
  const { name, help, labelNames } = definitions.hookDuration;
  const seconds = new Histogram({
    name,
    help,
    labelNames: [...labelNames],
    buckets: durationBuckets,
    registers: [registry],
  });
  const byClient = countedIn(registry, definitions.clientCalls);
  const refused = countedIn(registry, definitions.refusedCalls);
  const errors = countedIn(registry, definitions.errors);
  const labels = labelsOfCalls();
  // There from the start, at 0: a first failure must be a rise.
  errors('internal', '500');
  errors('unavailable', '503');
  return {
    answered: ({ service, client, status, milliseconds }) => {
      const found = labels(service, status);
      seconds.observe(found, milliseconds / 1000);
      byClient(client ?? '', found.status).count++;
    },
    refused: (status, reason) => void refused(textOf(status), reason).count++,
    failed: (code, status) => void errors(code, textOf(status)).count++,
  };
}

type CallLabels = Readonly<Record<'service' | 'status', string>>;

/** Made once for each pair. */
function labelsOfCalls(): (service: string, status: number) => CallLabels {
  const known = new Map<string, Map<number, CallLabels>>();
  return (service, status) => {
    const byStatus = known.get(service) ?? new Map<number, CallLabels>();
    known.set(service, byStatus);
    const labels = byStatus.get(status) ?? { service, status: textOf(status) };
    byStatus.set(status, labels);
    return labels;
  };
}

const texts = new Map<number, string>([[0, GONE]]);

function textOf(status: number): string {
  const text = texts.get(status) ?? String(status);
  texts.set(status, text);
  return text;
}
