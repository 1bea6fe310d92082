/** Reads the decision extension of an answer as an outside client would, with nothing assumed. */

export interface Decided {
  readonly triage: string;
  readonly urgency: string;
  readonly advice: string;
  readonly firstChoice: readonly string[];
  readonly verdict: readonly string[];
  readonly absent: readonly string[];
  readonly present: readonly string[];
  readonly unavailable: readonly string[];
  readonly indicators: readonly string[];
  readonly adviceCodes: readonly string[];
}

interface Answer {
  readonly cards: readonly {
    readonly indicator: string;
    readonly source: { readonly topic?: { readonly code: string } };
  }[];
  readonly extension?: { readonly 'io.github.ryggrad.decision'?: Extension };
}

interface Extension {
  readonly triage: string;
  readonly urgency: string;
  readonly imaging: { readonly advice: string; readonly firstChoice?: readonly string[] };
  readonly orders?: readonly { readonly verdict: readonly string[] }[];
  readonly findings?: { readonly present?: readonly string[]; readonly absent?: readonly string[] };
  readonly unavailable?: readonly string[];
}

/** A missing extension reads as "nothing here concerns the back". */
export function answerOf(body: unknown): Decided {
  const { cards, extension } = body as Answer;
  const decision = extension?.['io.github.ryggrad.decision'];
  return {
    triage: decision?.triage ?? 'out-of-scope',
    urgency: decision?.urgency ?? 'none',
    advice: decision?.imaging.advice ?? 'not-applicable',
    firstChoice: decision?.imaging.firstChoice ?? [],
    verdict: decision?.orders?.flatMap(({ verdict }) => verdict) ?? [],
    absent: decision?.findings?.absent ?? [],
    present: decision?.findings?.present ?? [],
    unavailable: decision?.unavailable ?? [],
    indicators: cards.map(({ indicator }) => indicator),
    adviceCodes: cards.flatMap(({ source }) => (source.topic === undefined ? [] : [source.topic.code])),
  };
}
