/** Which numbers are asked for: a time, a client, an advice; from the query of an address. */
import { type AdviceCode, adviceCodes } from '../domain/advice.ts';
import { type ErrorIssue, ServiceError } from '../errors.ts';
import { mondayOf, plusDays } from './weeks.ts';

export interface Asked {
  /** First and last day, in UTC. */
  readonly from: string;
  readonly to: string;
  /** Missing: all; empty: calls without a client. */
  readonly client?: string;
  /** Of which the weeks tell; missing: all. */
  readonly advice?: AdviceCode;
  readonly language: 'nb' | 'en';
}

const WEEKS = 12;
/** Three years; more would be other rules, and other clinicians. */
const MOST_DAYS = 1096;
const dayForm = /^\d{4}-\d\d-\d\d$/;

/**
 * @param url of the request, with its query
 * @param today `2026-03-04`, in UTC
 * @throws ServiceError `invalid-request` with every field that is wrong
 */
export function readAsked(url: string, today: string): Asked {
  const query = new URLSearchParams(url.includes('?') ? url.slice(url.indexOf('?')) : '');
  const issues: ErrorIssue[] = [];
  const to = readDay(query, 'to', today, issues);
  const from = readDay(query, 'from', plusDays(mondayOf(to), -7 * (WEEKS - 1)), issues);
  if (from > to) issues.push({ expression: 'from', diagnostics: 'must not be after to' });
  if (to > plusDays(from, MOST_DAYS)) issues.push({ expression: 'from', diagnostics: 'must not be 3 years before to' });
  const client = query.get('client');
  const advice = readAdvice(query, issues);
  if (issues.length > 0) throw new ServiceError('invalid-request', issues);
  return {
    from,
    to,
    ...(client !== null && client !== 'all' && { client: client === 'none' ? '' : client }),
    ...(advice && { advice }),
    language: query.get('lang') === 'en' ? 'en' : 'nb',
  };
}

function readDay(query: URLSearchParams, name: string, usual: string, issues: ErrorIssue[]): string {
  const text = query.get(name);
  if (text === null || text === '') return usual;
  const moment = dayForm.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  if (!Number.isNaN(moment) && new Date(moment).toISOString().startsWith(text)) return text;
  issues.push({ expression: name, diagnostics: 'must be a day such as 2026-03-04' });
  return usual;
}

function readAdvice(query: URLSearchParams, issues: ErrorIssue[]): AdviceCode | undefined {
  const text = query.get('advice');
  if (text === null || text === '' || text === 'all') return undefined;
  const found = adviceCodes.find((code) => code === text);
  if (found === undefined) issues.push({ expression: 'advice', diagnostics: 'must be an advice code' });
  return found;
}
