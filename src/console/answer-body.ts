/** The parts of an answer that the console shows; what a service leaves out or writes otherwise is read as not there. */
import type { Action, Card } from '../cds-hooks/types.ts';
import type { Citation, RuleTrace } from '../domain/decision.ts';
import type { Finding } from '../domain/findings.ts';

export interface DecisionExtension {
  readonly triage: string;
  readonly provisional?: boolean;
  readonly urgency: string;
  readonly imaging: {
    readonly advice: string;
    readonly firstChoice?: readonly string[];
    readonly alternative?: readonly (readonly string[])[];
  };
  readonly orders?: readonly { readonly order: string; readonly verdict: readonly string[] }[];
  readonly findings?: Readonly<
    Partial<Record<'present' | 'absent' | 'notDocumented' | 'conflicting', readonly string[]>>
  >;
  readonly unavailable?: readonly string[];
  readonly withheld?: readonly string[];
}

export interface AnswerBody {
  readonly cards: readonly Card[];
  readonly systemActions: readonly Action[];
  readonly decision?: DecisionExtension;
}

/** What `/demo/explain` adds. */
export interface Explained {
  readonly trace: readonly RuleTrace[];
  readonly findings: Readonly<Record<string, Pick<Finding, 'evidence'>>>;
}

const decisionExtension = 'io.github.ryggrad.decision';

type Loose = Readonly<Record<string, unknown>>;

function isLoose(value: unknown): value is Loose {
  return typeof value === 'object' && value !== null;
}

function list<T>(value: unknown): readonly T[] {
  return Array.isArray(value) ? value : [];
}

export function readBody(body: unknown): AnswerBody {
  if (!isLoose(body)) return { cards: [], systemActions: [] };
  const extension = isLoose(body.extension) ? body.extension[decisionExtension] : undefined;
  const decision = isLoose(extension) && isLoose(extension.imaging) ? (extension as unknown) : undefined;
  return {
    cards: list<Card>(body.cards),
    systemActions: list<Action>(body.systemActions),
    ...(decision !== undefined && { decision: decision as DecisionExtension }),
  };
}

export function readExplained(body: unknown): Explained | undefined {
  if (!isLoose(body) || !Array.isArray(body.trace)) return undefined;
  return {
    trace: list<RuleTrace>(body.trace),
    findings: isLoose(body.findings) ? (body.findings as Explained['findings']) : {},
  };
}

/** One line of a citation: source, chapter, strength, year. */
export function sayCitation({ label, chapter, strength, year }: Citation): string {
  return [label, chapter, strength, String(year)].filter(Boolean).join(' · ');
}

export interface Issue {
  readonly expression?: readonly string[];
  readonly diagnostics?: string;
  readonly details?: { readonly text?: string };
}

/** @param outcome an OperationOutcome */
export function issuesOf(outcome: unknown): readonly Issue[] {
  return isLoose(outcome) ? list<Issue>(outcome.issue) : [];
}
