/** One hook request through the road of the service, and what decisions.ndjson keeps of the answer. */
import { ADVICE_EXTENSION } from '../../cards/extension.ts';
import { parseHookCall } from '../../cds-hooks/parse-call.ts';
import type { JsonObject } from '../../cds-hooks/schemas.ts';
import { serviceOfBody } from '../../cds-hooks/services.ts';
import type { Card, HookCall } from '../../cds-hooks/types.ts';
import { adviceCodes } from '../../domain/advice.ts';
import { ServiceError } from '../../errors.ts';
import { requiredNegatives } from '../../rules/conditions/required-negatives.ts';
import type { Answer, Road } from '../../service/road.ts';
import type { Decided, DecidedCard, Problem, SimulateOptions } from './types.ts';

export type DecideOutcome = { readonly decided: Decided } | { readonly flaw: Pick<Problem, 'kind' | 'detail'> };
export type Decide = (body: JsonObject | object) => Promise<DecideOutcome>;

/** @returns decides a request body; never rejects, and never says more of a faulty one than the names of its fields */
export function createDecider(
  road: Road,
  { locale, withIds }: Pick<SimulateOptions, 'locale' | 'withIds'>,
  prefetchKeys: ReadonlySet<string>,
): Decide {
  const { signal } = new AbortController();
  return async (body) => {
    let call: HookCall | undefined;
    try {
      const serviceId = serviceOfBody(body);
      if (serviceId === undefined) return { flaw: { kind: 'invalid-request', detail: 'hook' } };
      call = parseHookCall(serviceId, body, { prefetchKeys });
      return { decided: { ...fromAnswer(await road(call, { locale, signal }), call, withIds) } };
    } catch (error) {
      return unanswered(error, call, withIds);
    }
  };
}

function unanswered(error: unknown, call: HookCall | undefined, withIds: boolean): DecideOutcome {
  // The error's own words may quote a record; its kind does not.
  if (!(error instanceof ServiceError)) {
    return { flaw: { kind: 'internal', ...(error instanceof Error && { detail: error.name }) } };
  }
  const fields = [...new Set(error.issues.map(({ expression }) => expression).filter((one) => one !== undefined))];
  if (error.code === 'required-data-missing' && call !== undefined) {
    return { decided: { hook: call.hook, answered: false, unavailable: fields, ...ids(call, withIds) } };
  }
  return { flaw: { kind: 'invalid-request', ...(fields.length > 0 && { detail: fields.slice(0, 10).join(', ') }) } };
}

function fromAnswer({ decision, facts, response }: Answer, call: HookCall, withIds: boolean): Decided {
  const answered = {
    hook: call.hook,
    answered: true,
    inScope: decision.inScope,
    ...(facts.unavailable.length > 0 && { unavailable: facts.unavailable }),
    ...ids(call, withIds),
  };
  if (!decision.inScope) return answered;
  const { advice, firstChoice, alternative } = decision.imaging;
  const notDocumented = requiredNegatives.filter((code) => facts.findings[code].state === 'not-documented');
  const required = requiredNegatives.length;
  return {
    ...answered,
    triage: decision.triage,
    ...(decision.provisional && { provisional: true as const }),
    urgency: decision.urgency,
    imaging: { advice, firstChoice, alternative },
    orders: decision.orders.map(({ order, verdict }, index) => ({ order: withIds ? order : index + 1, verdict })),
    cards: response.cards.map(cardOf),
    redFlags: { documented: required - notDocumented.length, required, notDocumented },
  };
}

function ids(call: HookCall, withIds: boolean): Pick<Decided, 'patient' | 'encounter'> {
  if (!withIds) return {};
  return { patient: call.patientId, ...(call.encounterId !== undefined && { encounter: call.encounterId }) };
}

function cardOf({ indicator, source, extension }: Card): DecidedCard {
  const about = extension?.[ADVICE_EXTENSION];
  const rules = typeof about === 'object' && about !== null && 'rules' in about ? about.rules : [];
  const advice = adviceCodes.find((code) => code === source.topic?.code);
  if (advice === undefined) throw new TypeError('a card names no advice of ours');
  return { advice, indicator, rules: Array.isArray(rules) ? rules.map(String) : [] };
}
