/** Denials that stop at the one thing they name: "ikke klaustrofobi, urinretensjon", "uten forutgående traume lam i foten". */
import { type FindingCode, findingsInGroup } from '../../domain/findings.ts';
import type { MarkedText, Named } from './marked-text.ts';

/** Asked before every MR scan, each by itself: no list of signs goes on from them. */
const beforeScan: ReadonlySet<FindingCode> = new Set<FindingCode>([
  'claustrophobia',
  'pacemaker',
  'intracranial-clip',
  'neurostimulator',
  'cochlear-implant',
  'metal-in-eye',
]);
const emergencies: ReadonlySet<FindingCode> = new Set<FindingCode>([
  ...findingsInGroup('emergency'),
  'cauda-equina-syndrome',
  'spinal-cord-compression',
]);
const listing: ReadonlySet<string> = new Set(['og', 'and', 'eller', 'or', 'samt', 'nor', 'heller']);

/** @param denial the word that denies, before the sign and in its sentence */
export function isDeniedAlone(text: MarkedText, denial: number, { code, first, last }: Named): boolean {
  if (beforeScan.has(code)) return false;
  const { named, words, clause } = text;
  const between = named.filter((other) => other.first > denial && other.last < first);
  if (between.length === 0 || isListed(words, denial, last)) return false;
  if (between.some((other) => beforeScan.has(other.code))) return true;
  const injury = between.some((other) => other.code === 'trauma');
  return injury && emergencies.has(code) && clause[denial] === clause[first];
}

/** "Ingen pacemaker eller lammelser": one denial for both. */
function isListed(words: readonly string[], from: number, to: number): boolean {
  for (let i = from; i <= to + reach; i++) if (listing.has(words[i] ?? '')) return i <= to || words[i] !== 'og';
  return false;
}

/** Words behind the sign in which a list may end. */
const reach = 6;
