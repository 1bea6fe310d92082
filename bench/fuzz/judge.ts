/** What must hold of every answer, whatever was asked. */
import { answerOf } from '../../test/support/decided.ts';
import { requiredNegatives } from '../../test/support/required-negatives.ts';
import { problemsOfResponse } from '../../test/support/response-validator.ts';
import { anywhere, hidden } from './canary.ts';
import type { FuzzRequest } from './requests.ts';

export interface FuzzAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
}

/** Everything wrong with an answer; an empty list when nothing is. */
export function problemsOf(request: FuzzRequest, answer: FuzzAnswer): readonly string[] {
  const problems = answer.headers['cache-control'] === 'no-store' ? [] : ['Cache-Control is not no-store'];
  if (answer.text.includes(hidden)) problems.push('the answer shows what nobody may see');
  if (request.method === 'HEAD' || answer.status === 204) return problems;
  if (answer.status === 200 && isFeedback(request))
    return answer.text === '' ? problems : [...problems, 'feedback is answered with words'];
  const body = parsed(answer.text);
  if (body === undefined) return [...problems, 'the answer is no JSON'];
  if (answer.status >= 400) return [...problems, ...problemsOfError(answer, body)];
  return isHookCall(request)
    ? [...problems, ...problemsOfResponse(body), ...problemsOfDecision(request, body)]
    : problems;
}

export function isHookCall({ method, path }: FuzzRequest): boolean {
  return method === 'POST' && /^\/cds-services\/[\w-]+$/.test(path);
}

/** CDS Hooks, "Feedback": 200, and nothing else. */
function isFeedback({ method, path }: FuzzRequest): boolean {
  return method === 'POST' && /^\/cds-services\/[\w-]+\/feedback\/?$/.test(path);
}

/** 503 with its Retry-After is an answer; any other 5xx is a failure of ours. */
export function isDeliberate({ status, headers }: FuzzAnswer): boolean {
  return status < 500 || (status === 503 && headers['retry-after'] !== undefined);
}

function problemsOfError(answer: FuzzAnswer, body: unknown): readonly string[] {
  const problems = isDeliberate(answer) ? [] : [`${answer.status} is not deliberate`];
  const { resourceType, issue } = body as { resourceType?: unknown; issue?: unknown };
  if (resourceType !== 'OperationOutcome' || !Array.isArray(issue) || issue.length === 0)
    problems.push('the error is no OperationOutcome');
  if (answer.headers['content-type'] !== 'application/fhir+json; charset=utf-8')
    problems.push('the error is not of type application/fhir+json');
  if (answer.text.includes(anywhere)) problems.push('the error quotes the request');
  if (/\bat (?:file|node):|node_modules|\.ts\b/.test(answer.text)) problems.push('the error tells of our code');
  return problems;
}

/** The two things that outrank all else: no emergency is missed, and nothing unknown is called absent. */
function problemsOfDecision(request: FuzzRequest, body: unknown): readonly string[] {
  const problems: string[] = [];
  const { urgency, advice, absent, unavailable, indicators, adviceCodes } = answerOf(body);
  if (advice === 'not-indicated') {
    if (unavailable.length > 0) problems.push('imaging is "not indicated" over unavailable data');
    if (requiredNegatives.some((code) => !absent.includes(code)))
      problems.push('imaging is "not indicated" though not everything was asked');
  }
  const isCritical = indicators.includes('critical');
  const isInHand = indicators[0] === 'warning' && emergencies.has(adviceCodes[0] ?? '') && tellsOfHelp(request);
  if (urgency === 'emergency' ? !isCritical && !isInHand : isCritical)
    problems.push('emergency and critical card do not go together');
  return problems;
}

const emergencies: ReadonlySet<string> = new Set([
  'suspectedCaudaEquina',
  'emergencyNeurologicalDeficit',
  'suspectedVisceralEmergency',
]);

/** Only after a hospital, a stat referral or an operation does the card on an emergency ask whether it is in hand. */
function tellsOfHelp({ body }: FuzzRequest): boolean {
  const told = JSON.stringify(parsed(body.toString()));
  return /"(?:EMER|ACUTE|IMP|NONAC|stat)"|"resourceType":"Procedure"/i.test(told);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
