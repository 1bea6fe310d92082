/** Names the findings behind an advice with date and place in the record, conflicts and doubts included. */
import type { Evidence, Finding, FindingCode } from '../domain/findings.ts';
import type { Locale, Localized } from '../domain/language.ts';
import type { PatientFacts, Quantity } from '../domain/patient-facts.ts';
import type { CardCase } from './card-case.ts';
import { findingName } from './finding-names.ts';
import { dayPhrase, quantityPhrase } from './phrases.ts';
import { strongest } from './strongest.ts';
import { evidenceNotes, evidenceSources } from './words.ts';

const conflictingSince: Localized = { nb: 'motstridende: avkreftet', en: 'conflicting: denied' };
const conflicting: Localized = { nb: 'motstridende opplysninger', en: 'conflicting records' };
const both: Localized = { nb: 'begge', en: 'both' };
const every: Localized = { nb: 'alle', en: 'all' };
const unclear: Localized = { nb: 'uavklart', en: 'not clarified' };
const weak: Localized = { nb: 'svakt holdepunkt', en: 'weak evidence' };
const old: Localized = { nb: 'fra før denne episoden', en: 'from before this episode' };

/** Findings with what the record says of each; what it says of all alike stands once. */
export function foundPhrases(c: CardCase, limit: number): readonly string[] {
  const { facts, locale } = c;
  const codes = c.advice.found;
  const names = codes.map((code) => findingName(facts.findings[code], facts.age, locale));
  const about = codes.map((code) => details(facts.findings[code], c).join(', '));
  const [first] = about;
  if (names.length > 1 && names.length <= limit && first && about.every((text) => text === first)) {
    const last = names.length - 1;
    return names.map((name, index) => (index === last ? `${name} (${together(names.length, locale)} ${first})` : name));
  }
  return names.map((name, index) => (about[index] ? `${name} (${about[index]})` : name));
}

function together(count: number, locale: Locale): string {
  return (count === 2 ? both : every)[locale];
}

/** `38,6 °C, i dag, observasjon` */
function details(finding: Finding, c: CardCase): string[] {
  const { facts, locale } = c;
  const about: string[] = [];
  const measured = measuredFor(finding.code, facts);
  if (measured) about.push(quantityPhrase(measured, locale));
  const evidence = strongest(finding);
  if (finding.state === 'not-documented' && finding.asked && evidence?.note === undefined) about.push(unclear[locale]);
  if (evidence) describe(evidence, c, about);
  if (finding.weak) addOnce(about, weak[locale]);
  if (finding.old) addOnce(about, old[locale]);
  if (finding.conflicting) about.push(conflictPhrase(finding, c));
  return about;
}

function describe(evidence: Evidence, { facts, locale, localDay }: CardCase, about: string[]): void {
  if (evidence.date !== undefined) about.push(dayPhrase(localDay(evidence.date), facts.today, locale));
  if (evidence.source !== 'derived') addOnce(about, evidenceSources[evidence.source][locale]);
  if (evidence.note !== undefined) addOnce(about, evidenceNotes[evidence.note][locale]);
}

function addOnce(list: string[], text: string): void {
  if (!list.includes(text)) list.push(text);
}

/** `motstridende: avkreftet i dag, observasjon` */
function conflictPhrase(finding: Finding, { facts, locale, localDay }: CardCase): string {
  const denial = finding.evidence.find((evidence) => evidence.state === 'absent');
  if (denial?.date === undefined) return conflicting[locale];
  const where = denial.source === 'derived' ? '' : `, ${evidenceSources[denial.source][locale]}`;
  return `${conflictingSince[locale]} ${dayPhrase(localDay(denial.date), facts.today, locale)}${where}`;
}

function measuredFor(code: FindingCode, facts: PatientFacts): Quantity | undefined {
  if (code === 'fever') return facts.measured.temperature;
  if (code === 'raised-esr') return facts.measured.esr;
  return code === 'urinary-retention' ? facts.measured.postVoidResidual : undefined;
}
