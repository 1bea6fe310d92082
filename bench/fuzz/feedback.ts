/** Valid batches of feedback on cards, to be spoilt: what a client sends to a service's feedback address. */
import { hidden } from './canary.ts';
import type { Seed } from './corpus.ts';

const card = 'f6b95768-b1c8-40dc-8385-bf3504b82ffb';
const suggestion = '4f2b1a76-5d3c-4e0f-9a1b-2c3d4e5f6a7b';
const outcomeTimestamp = '2026-11-22T10:05:31+01:00';
const system = 'https://ryggrad.github.io/fhir/CodeSystem/override-reason';

const accepted = { card, outcome: 'accepted', acceptedSuggestions: [{ id: suggestion }], outcomeTimestamp };
const overridden = {
  card,
  outcome: 'overridden',
  overrideReason: { reason: { system, code: 'alreadyReferred', display: hidden }, userComment: hidden },
  outcomeTimestamp,
};
/** As some clients fill in what they have no value for. */
const withNulls = { ...overridden, overrideReason: null, acceptedSuggestions: null };

const batches: Readonly<Record<string, readonly object[]>> = {
  accepted: [accepted],
  overridden: [overridden],
  'with nulls': [withNulls],
  mixed: [accepted, overridden, withNulls, { ...accepted, acceptedSuggestions: [{ id: suggestion }, { id: card }] }],
  morning: Array.from({ length: 60 }, (_, index) => (index % 2 === 0 ? accepted : overridden)),
  empty: [],
};

/** @param services ids of the services that are offered */
export function feedbackSeeds(services: readonly string[]): readonly Seed[] {
  return Object.entries(batches).map(([name, feedback], index) => {
    const service = services[index % services.length] ?? '';
    const body = JSON.stringify({ feedback });
    return { name: `feedback ${name}`, service, path: `/cds-services/${service}/feedback`, body, share: 4 };
  });
}
