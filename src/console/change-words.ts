/** A change of a draft in words: each part that differs as a clinician calls it, else by its name in FHIR. */
import type { FhirResource } from 'fhir/r4';
import { labelOf, priorities } from './orders.ts';
import type { Word } from './words.ts';

type Say = (word: Word) => string;

export function difference(before: FhirResource, after: FhirResource, say: Say): readonly string[] {
  const [old, fresh] = [valuesOf(before), valuesOf(after)];
  const names = [...new Set([...Object.keys(old), ...Object.keys(fresh)])].filter(
    (name) => JSON.stringify(old[name]) !== JSON.stringify(fresh[name]),
  );
  const label = labelOf(before) === labelOf(after) ? labelOf(after) : `${labelOf(before)} → ${labelOf(after)}`;
  const rest = names.filter((name) => name !== 'code').map((name) => named(name, old[name], fresh[name], say));
  return [label, ...rest];
}

function named(name: string, old: unknown, fresh: unknown, say: Say): string {
  if (name !== 'priority') return typeof fresh === 'string' ? `${name}: ${old ?? '–'} → ${fresh}` : name;
  return `${say('priority').toLowerCase()}: ${priorityWord(old, say)} → ${priorityWord(fresh, say)}`;
}

function priorityWord(value: unknown, say: Say): string {
  const known = priorities.find((one) => one === value);
  return known ? say(known) : say('none');
}

/** Urgency and time of a new order. */
export function aboutNew(resource: FhirResource, say: Say): readonly string[] {
  if (resource.resourceType !== 'ServiceRequest') return [];
  const { priority, occurrencePeriod } = resource;
  return [
    ...(priority ? [priorityWord(priority, say)] : []),
    ...(occurrencePeriod ? [`${occurrencePeriod.start} – ${occurrencePeriod.end}`] : []),
  ];
}

function valuesOf(resource: FhirResource): Readonly<Record<string, unknown>> {
  return { ...resource };
}
