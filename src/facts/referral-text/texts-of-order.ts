/** The words of a referral: its own text, its reasons and notes, and the documents it points to; each piece bounded. */
import { at, conceptsOf, containedOf, listAt, textAt } from '../orders/fields.ts';
import type { Resolve } from '../orders/order-parts.ts';
import { textOfAttachment } from './attachment.ts';

/** What the patient is told (`patientInstruction`) is no description of the patient. */
export function textsOfOrder(order: unknown, resolve: Resolve): readonly string[] {
  const texts = [...conceptsOf([...listAt(order, 'code'), ...listAt(order, 'orderDetail')]).texts];
  texts.push(...conceptsOf(listAt(order, 'reasonCode')).texts, ...notesOf(order));
  for (const pointer of [...listAt(order, 'reasonReference'), ...listAt(order, 'supportingInfo')]) {
    addText(texts, textAt(pointer, 'display'));
    const reference = textAt(pointer, 'reference');
    if (reference !== undefined) addDocument(texts, containedOf(order, reference) ?? resolve(reference), resolve);
  }
  return texts;
}

function addText(texts: string[], text: string | undefined): void {
  if (text !== undefined) texts.push(text);
}

function notesOf(resource: unknown): readonly string[] {
  return listAt(resource, 'note').flatMap((note) => textAt(note, 'text') ?? []);
}

/** Records that say of themselves that they do not hold. */
const withdrawn: ReadonlySet<string> = new Set(['entered-in-error', 'cancelled', 'superseded']);

export function isWithdrawn(document: unknown): boolean {
  return withdrawn.has(textAt(document, 'status') ?? '');
}

function addDocument(texts: string[], document: unknown, resolve: Resolve): void {
  if (isWithdrawn(document)) return;
  texts.push(...notesOf(document));
  switch (textAt(document, 'resourceType')) {
    case 'DocumentReference':
      addText(texts, textAt(document, 'description'));
      for (const content of listAt(document, 'content')) addAttachment(texts, at(content, 'attachment'), resolve);
      return;
    case 'DiagnosticReport':
      addText(texts, textAt(document, 'conclusion'));
      for (const attachment of listAt(document, 'presentedForm')) addAttachment(texts, attachment, resolve);
      return;
    case 'Binary':
      addText(texts, textOfAttachment(document, resolve));
      return;
    case 'QuestionnaireResponse':
      addAnswers(texts, document, 0);
      return;
    case 'Observation':
      // Its code names what was looked for, present or not: only what was written as the value is text of the finding.
      addText(texts, textAt(document, 'valueString'));
      return;
    case 'Condition':
      if (isHeld(document)) texts.push(...conceptsOf(listAt(document, 'code')).texts);
      return;
    default:
  }
}

const deepestItem = 6;

function addAnswers(texts: string[], holder: unknown, depth: number): void {
  if (depth > deepestItem) return;
  for (const item of listAt(holder, 'item')) {
    for (const answer of listAt(item, 'answer')) {
      addText(texts, textAt(answer, 'valueString'));
      addAnswers(texts, answer, depth + 1);
    }
    addAnswers(texts, item, depth + 1);
  }
}

const over: ReadonlySet<string> = new Set(['resolved', 'inactive', 'remission', 'refuted', 'entered-in-error']);

/** A condition that is over or refuted is none; its codes are read elsewhere. */
function isHeld(condition: unknown): boolean {
  const states = conceptsOf([...listAt(condition, 'clinicalStatus'), ...listAt(condition, 'verificationStatus')]);
  return !states.codings.some(({ code }) => code !== undefined && over.has(code));
}

function addAttachment(texts: string[], attachment: unknown, resolve: Resolve): void {
  addText(texts, textAt(attachment, 'title'));
  addText(texts, textOfAttachment(attachment, resolve));
}
