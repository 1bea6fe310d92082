/** Names the findings behind an advice with date and place in the record, conflicts and doubts included. */
import { type Evidence, type Finding, type FindingCode, findingNames } from '../domain/findings.ts';
import type { Locale, Localized } from '../domain/language.ts';
import type { PatientFacts, Quantity } from '../domain/patient-facts.ts';
import { dayPhrase, quantityPhrase } from './phrases.ts';
import { evidenceNotes, evidenceSources } from './words.ts';

const conflictingSince: Localized = { nb: 'motstridende: avkreftet', en: 'conflicting: denied' };
const conflicting: Localized = { nb: 'motstridende opplysninger', en: 'conflicting records' };
const unclear: Localized = { nb: 'uavklart', en: 'not clarified' };
const weak: Localized = { nb: 'svakt holdepunkt', en: 'weak evidence' };
const old: Localized = { nb: 'gammelt og uendret', en: 'old and unchanged' };

/** `feber (38,6 °C, i dag, observasjon)` */
export function foundPhrase(code: FindingCode, facts: PatientFacts, locale: Locale): string {
  const finding = facts.findings[code];
  const about = details(finding, facts, locale);
  const name = findingNames[code][locale];
  if (about.length === 0) return name;
  return name.endsWith(')') ? `${name.slice(0, -1)}; ${about.join(', ')})` : `${name} (${about.join(', ')})`;
}

function details(finding: Finding, facts: PatientFacts, locale: Locale): string[] {
  const about: string[] = [];
  const measured = measuredFor(finding.code, facts);
  if (measured) about.push(quantityPhrase(measured, locale));
  if (finding.state === 'not-documented' && finding.asked) about.push(unclear[locale]);
  const evidence = strongest(finding);
  if (evidence) describe(evidence, facts.today, locale, about);
  if (finding.weak) addOnce(about, weak[locale]);
  if (finding.old) addOnce(about, old[locale]);
  if (finding.conflicting) about.push(conflictPhrase(finding, facts.today, locale));
  return about;
}

function describe(evidence: Evidence, today: string, locale: Locale, about: string[]): void {
  if (evidence.date !== undefined) about.push(dayPhrase(evidence.date, today, locale));
  if (evidence.source !== 'derived') addOnce(about, evidenceSources[evidence.source][locale]);
  if (evidence.note !== undefined) addOnce(about, evidenceNotes[evidence.note][locale]);
}

function addOnce(list: string[], text: string): void {
  if (!list.includes(text)) list.push(text);
}

/** The record to show: one that says present, else one that asks, else history; the newest of its kind. */
export function strongest(finding: Finding): Evidence | undefined {
  let best: Evidence | undefined;
  for (const evidence of finding.evidence) {
    if (evidence.state !== 'absent' && (best === undefined || outranks(evidence, best))) best = evidence;
  }
  return best;
}

const weight = { present: 2, asks: 1, history: 0, absent: -1 } as const;

function outranks(a: Evidence, b: Evidence): boolean {
  if (a.state !== b.state) return weight[a.state] > weight[b.state];
  return (a.date ?? '') > (b.date ?? '');
}

/** `motstridende: avkreftet i dag, observasjon` */
function conflictPhrase(finding: Finding, today: string, locale: Locale): string {
  const denial = finding.evidence.find((evidence) => evidence.state === 'absent');
  if (denial?.date === undefined) return conflicting[locale];
  const where = denial.source === 'derived' ? '' : `, ${evidenceSources[denial.source][locale]}`;
  return `${conflictingSince[locale]} ${dayPhrase(denial.date, today, locale)}${where}`;
}

function measuredFor(code: FindingCode, facts: PatientFacts): Quantity | undefined {
  if (code === 'fever') return facts.measured.temperature;
  if (code === 'raised-esr') return facts.measured.esr;
  return code === 'urinary-retention' ? facts.measured.postVoidResidual : undefined;
}
