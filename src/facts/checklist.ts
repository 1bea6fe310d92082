/** Our own checklist, filled in: every line whose linkId is a finding code is an explicit statement. */
import { CHECKLIST_URL } from '../domain/constants.ts';
import { type EvidenceNote, type FindingCode, isFindingCode } from '../domain/findings.ts';
import type { RecordedTime } from './calendar.ts';
import { isAbout, isLoose, type Loose, listOf, nameOf, textOf } from './loose.ts';
import { readMeasurement } from './measurements.ts';
import { pastTime, type Reading } from './reading.ts';
import { statementOf } from './statements.ts';
import { courseOf, yesOrNo } from './yes-no.ts';

/** A response being filled in is read too: a sign ticked there must not wait for the last page. */
const readable: ReadonlySet<unknown> = new Set(['completed', 'amended', 'in-progress', 'stopped']);
/** Groups in groups; deeper than this nobody's form goes. */
const DEEPEST = 20;

interface Filled {
  readonly reading: Reading;
  readonly resource: Loose;
  readonly time: RecordedTime | undefined;
  readonly reference: string | undefined;
  /** Not finished: what it says of signs counts for emergencies and asks for the rest; a "no" may still change. */
  readonly provisional: boolean;
}

export function readChecklists(reading: Reading): void {
  for (const resource of reading.chart.resources.get('QuestionnaireResponse') ?? []) {
    if (!isLoose(resource) || !isAbout(resource, reading.chart.patientId)) continue;
    const questionnaire = textOf(resource.questionnaire)?.split('|')[0];
    if (questionnaire !== CHECKLIST_URL || !readable.has(resource.status)) continue;
    const time = pastTime(reading, resource.authored);
    const provisional = resource.status === 'stopped';
    if (time !== undefined) reading.collected.checklists.push(time);
    readItems(
      { reading, resource, time, reference: nameOf(resource, 'QuestionnaireResponse'), provisional },
      resource.item,
      0,
    );
  }
}

function readItems(filled: Filled, items: unknown, depth: number): void {
  if (depth > DEEPEST) return;
  for (const item of listOf(items)) {
    if (!isLoose(item)) continue;
    const linkId = textOf(item.linkId);
    for (const answer of listOf(item.answer)) {
      if (!isLoose(answer)) continue;
      if (linkId !== undefined) readAnswer(filled, linkId, answer);
      readItems(filled, answer.item, depth + 1);
    }
    readItems(filled, item.item, depth + 1);
  }
}

function readAnswer(filled: Filled, linkId: string, answer: Loose): void {
  const { reading, time, reference } = filled;
  if (isFindingCode(linkId)) {
    const said =
      typeof answer.valueBoolean === 'boolean' ? answer.valueBoolean : yesOrNo(answer.valueCoding, reading.terminology);
    add(filled, linkId, said ?? true, said === undefined ? 'need-unknown' : undefined);
    return;
  }
  if (linkId === 'course') {
    const value = courseOf(answer.valueCoding, answer.valueString, reading.terminology);
    if (value !== undefined)
      reading.collected.courses.push({ value, time, source: 'QuestionnaireResponse', reference });
  } else if (linkId === 'symptom-onset') {
    const onset = pastTime(reading, answer.valueDate ?? answer.valueDateTime);
    if (onset === undefined) return;
    reading.collected.onsets.push({ onset, days: undefined, stated: time, source: 'QuestionnaireResponse', reference });
  } else if (linkId === 'post-void-residual') {
    readMeasurement({ ...filled, holder: withQuantity(answer) }, linkId);
  }
}

/** The form asks for millilitres: a bare number there has that unit. */
function withQuantity(answer: Loose): Loose {
  const number = answer.valueInteger ?? answer.valueDecimal;
  return number === undefined ? answer : { valueQuantity: { value: number, code: 'mL' } };
}

function add(filled: Filled, code: FindingCode, said: boolean, asks: EvidenceNote | undefined): void {
  const { reading, resource, time, reference, provisional } = filled;
  reading.collected.add(
    statementOf({
      code,
      says: said ? 'present' : 'absent',
      source: 'QuestionnaireResponse',
      reference,
      time,
      asks,
      explicit: true,
      provisional,
      resource,
    }),
  );
}
