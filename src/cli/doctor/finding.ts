/** One thing that the doctor says of a deployment: in order, to be looked at, or to be changed before the first call. */

export const states = ['ok', 'warning', 'problem'] as const;
export type State = (typeof states)[number];

export const areas = [
  'configuration',
  'address',
  'aud',
  'exposure',
  'times',
  'client keys',
  'store',
  'used tokens',
  'certificates',
  'prefetch',
  'FHIR server',
  'query',
] as const;
export type Area = (typeof areas)[number];

export interface Finding {
  readonly state: State;
  readonly area: Area;
  /** The setting, client, server or query that it is about. Never a patient, a secret or a token. */
  readonly subject: string;
  /** One sentence. */
  readonly says: string;
  /** What to change, in one sentence; missing when nothing is to be changed. */
  readonly change?: string;
}

type Wrong = (subject: string, says: string, change: string) => Finding;

export interface Findings {
  readonly ok: (subject: string, says: string) => Finding;
  readonly warning: Wrong;
  readonly problem: Wrong;
}

export function about(area: Area): Findings {
  const wrong =
    (state: State): Wrong =>
    (subject, says, change) => ({ state, area, subject, says, change });
  return {
    ok: (subject, says) => ({ state: 'ok', area, subject, says }),
    warning: wrong('warning'),
    problem: wrong('problem'),
  };
}
