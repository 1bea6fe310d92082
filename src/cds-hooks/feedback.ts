/** Feedback on cards as CDS Hooks 2.0.1 has it (section "Feedback"): checked whole, every leniency towards real clients ends here. */
import type { ValidateFunction } from 'ajv';
import { type ErrorIssue, ServiceError } from '../errors.ts';
import { createSchemaCompiler } from '../json-schema.ts';
import { isObject, issuesOf } from './schemas.ts';

/** One item of a batch; times in UTC. */
export interface FeedbackItem {
  /** As sent: of a card that we know or not. */
  readonly card: string;
  readonly outcome: 'accepted' | 'overridden';
  /** Uuids of accepted suggestions; empty for a card that was overridden. */
  readonly suggestions: readonly string[];
  readonly reason?: { readonly system: string; readonly code: string };
  /** A clinician's own words. */
  readonly comment?: string;
  /** ISO 8601 in UTC. */
  readonly outcomeAt: string;
}

/** One POST may hold a morning's cards; no more than that. */
export const MAX_FEEDBACK_ITEMS = 500;
/** A remark, no letter. */
export const MAX_COMMENT = 4000;
const MAX_TEXT = 256;

interface ItemShape {
  readonly card: string;
  readonly outcome: 'accepted' | 'overridden';
  readonly acceptedSuggestions?: readonly { readonly id: string }[] | null;
  readonly overrideReason?: {
    readonly reason?: { readonly system?: string | null; readonly code: string } | null;
    readonly userComment?: string | null;
  } | null;
  readonly outcomeTimestamp: string;
}

const text = { type: 'string', minLength: 1, maxLength: MAX_TEXT };
/** `display` may be missing here, and says nothing that the code does not: it is not read. */
const reason = {
  type: ['object', 'null'],
  required: ['code'],
  // A code as FHIR has it: what is typed by hand belongs into the comment.
  properties: {
    system: { type: ['string', 'null'], maxLength: MAX_TEXT },
    code: { ...text, pattern: '^\\S+( \\S+)*$' },
  },
};
const item = {
  type: 'object',
  required: ['card', 'outcome', 'outcomeTimestamp'],
  properties: {
    card: text,
    outcome: { enum: ['accepted', 'overridden'] },
    acceptedSuggestions: {
      type: ['array', 'null'],
      maxItems: 100,
      items: { type: 'object', required: ['id'], properties: { id: text } },
    },
    overrideReason: {
      type: ['object', 'null'],
      properties: { reason, userComment: { type: ['string', 'null'], maxLength: MAX_COMMENT } },
    },
    outcomeTimestamp: text,
  },
};
const schema = {
  type: 'object',
  required: ['feedback'],
  properties: { feedback: { type: 'array', maxItems: MAX_FEEDBACK_ITEMS, items: item } },
};

const check: ValidateFunction<{ readonly feedback: readonly ItemShape[] }> = createSchemaCompiler().compile(schema);

/**
 * Reads a batch, all of it or nothing.
 *
 * @param body the parsed JSON, as it came
 * @throws ServiceError `invalid-request` with every field: `feedback[2].outcome`
 */
export function parseFeedback(body: unknown): readonly FeedbackItem[] {
  if (!isObject(body)) throw invalid([{ code: 'structure', diagnostics: 'the body must be a JSON object' }]);
  if (!check(body)) throw invalid(issuesOf(check.errors ?? []));
  const issues: ErrorIssue[] = [];
  const items = body.feedback.map((one, index) => read(one, `feedback[${index}]`, issues));
  if (issues.length > 0) throw invalid(issues);
  return items;
}

function invalid(issues: readonly ErrorIssue[]): ServiceError {
  return new ServiceError('invalid-request', issues);
}

function read(one: ItemShape, path: string, issues: ErrorIssue[]): FeedbackItem {
  const { card, outcome } = one;
  const outcomeAt = inUtc(one.outcomeTimestamp);
  if (outcomeAt === undefined)
    issues.push({ code: 'value', expression: `${path}.outcomeTimestamp`, diagnostics: 'must be a time of RFC 3339' });
  const common = { card, outcome, outcomeAt: outcomeAt ?? '' };
  if (outcome === 'accepted') return { ...common, suggestions: acceptedOf(one, path, issues) };
  return { ...common, suggestions: [], ...whyOf(one, path, issues) };
}

/** Invariant cds-fb-2: who accepts says what. */
function acceptedOf({ acceptedSuggestions }: ItemShape, path: string, issues: ErrorIssue[]): readonly string[] {
  const ids = acceptedSuggestions?.map(({ id }) => id) ?? [];
  if (ids.length === 0)
    issues.push({ code: 'required', expression: `${path}.acceptedSuggestions`, diagnostics: 'is missing' });
  return [...new Set(ids)];
}

/** Invariant cds-fb-3: a reason is coded, or written, or both. */
function whyOf(
  { overrideReason }: ItemShape,
  path: string,
  issues: ErrorIssue[],
): Pick<FeedbackItem, 'reason' | 'comment'> {
  if (!overrideReason) return {};
  const { reason: coding, userComment } = overrideReason;
  const comment = userComment?.trim();
  if (!coding && !comment)
    issues.push({
      code: 'required',
      expression: `${path}.overrideReason`,
      diagnostics: 'must have a reason, a userComment or both',
    });
  return {
    ...(coding && { reason: { system: coding.system ?? '', code: coding.code } }),
    ...(comment && { comment }),
  };
}

const rfc3339 =
  /^(\d{4}-(?:0[1-9]|1[0-2])-(\d\d))[Tt ]((?:[01]\d|2[0-3]):[0-5]\d):([0-5]\d|60)(\.\d+)?([Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;

/** Section 5.6 of RFC 3339: any offset, any fraction, a leap second. */
function inUtc(timestamp: string): string | undefined {
  const [, date = '', day = '', minutes = '', seconds = '', fraction = '', offset = ''] =
    rfc3339.exec(timestamp.trim()) ?? [];
  const moment = new Date(
    `${date}T${minutes}:${seconds === '60' ? '59' : seconds}${milliseconds(fraction)}${zone(offset)}`,
  );
  if (Number.isNaN(moment.getTime()) || !isDayOfMonth(date, day)) return undefined;
  return moment.toISOString();
}

function milliseconds(fraction: string): string {
  return fraction === '' ? '' : fraction.slice(0, 4);
}

function zone(offset: string): string {
  return offset.toUpperCase();
}

/** Not the 31st of February, which a Date takes for the 3rd of March. */
function isDayOfMonth(date: string, day: string): boolean {
  return new Date(`${date}T00:00:00Z`).getUTCDate() === Number(day);
}
