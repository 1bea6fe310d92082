/** Keeps count of what a referral points to and nobody here has read: no silence about it, for it may hold anything. */
import { type NotRead, type NotReadReason, notReadReasons } from '../../domain/not-read.ts';
import { at, containedOf, listAt, mostEntries, textAt } from '../orders/fields.ts';
import type { Resolve } from '../orders/order-parts.ts';
import { textOfAttachment, whyUnread } from './attachment.ts';
import { longestReferral } from './fold-referral.ts';
import { isWithdrawn, textsOfOrder } from './texts-of-order.ts';

export interface AttachmentSource {
  readonly resolve: Resolve;
  /** Why the resource or file at that reference is not here. */
  readonly whyMissing: (reference: string) => NotReadReason;
}

/** Papers of their own; what is known of the patient (Condition, Observation, …) is read as the record it is. */
const papers: ReadonlySet<string> = new Set([
  'DocumentReference',
  'DiagnosticReport',
  'QuestionnaireResponse',
  'Binary',
  'Composition',
  'DocumentManifest',
  'Media',
]);
const unreadable: ReadonlySet<string> = new Set(['Composition', 'DocumentManifest', 'Media']);
const typeName = /(?:^|\/)([A-Z][A-Za-z]{2,40})\/[^/]+(?:\/_history\/[^/]*)?$/;

/**
 * Looks at `supportingInfo` and `reasonReference`; a paper that is named twice counts once. Never throws.
 *
 * @returns undefined when all was read, or nothing is attached
 */
export function attachmentsNotRead(order: unknown, source: AttachmentSource): NotRead | undefined {
  const reasons: NotReadReason[] = [];
  for (const { pointer, isTooFar, isPaper } of pointersOf(order)) {
    const why = isTooFar && isPaper ? 'too-many' : whyOfPointer(order, pointer, isPaper, source);
    if (why !== undefined) reasons.push(why);
  }
  const isCut = textsOfOrder(order, source.resolve).join('\n').length > longestReferral;
  if (reasons.length === 0 && !isCut) return undefined;
  const why = notReadReasons.filter((one) => reasons.includes(one) || (isCut && one === 'too-long'));
  return { attachments: reasons.length, why };
}

interface Pointer {
  readonly pointer: unknown;
  /** Behind the last entry of a list that is looked at. */
  readonly isTooFar: boolean;
  /** It is, or may be, something that was attached. */
  readonly isPaper: boolean;
}

function pointersOf(order: unknown): readonly Pointer[] {
  const seen = new Set<string>();
  return ['supportingInfo', 'reasonReference'].flatMap((member) => {
    const list = at(order, member);
    const pointers: readonly unknown[] = Array.isArray(list) ? list : listAt(order, member);
    return pointers.flatMap((pointer, index) => {
      const reference = textAt(pointer, 'reference');
      if (reference !== undefined && seen.has(reference)) return [];
      if (reference !== undefined) seen.add(reference);
      return [{ pointer, isTooFar: index >= mostEntries, isPaper: mayBePaper(pointer, member) }];
    });
  });
}

/** What only has a name (`display`) is words of the referral; what bears no type stands as attached in `supportingInfo`. */
function mayBePaper(pointer: unknown, member: string): boolean {
  const reference = textAt(pointer, 'reference');
  const type = textAt(pointer, 'type') ?? typeName.exec(reference ?? '')?.[1];
  if (type !== undefined) return papers.has(type);
  return member === 'supportingInfo' && (reference !== undefined || at(pointer, 'identifier') !== undefined);
}

function whyOfPointer(
  order: unknown,
  pointer: unknown,
  isPaper: boolean,
  { resolve, whyMissing }: AttachmentSource,
): NotReadReason | undefined {
  const reference = textAt(pointer, 'reference');
  const document = reference === undefined ? undefined : (containedOf(order, reference) ?? resolve(reference));
  if (document !== undefined) return whyOfDocument(document, { resolve, whyMissing });
  if (!isPaper) return undefined;
  return reference === undefined ? 'not-had' : whyMissing(reference);
}

function whyOfDocument(document: unknown, source: AttachmentSource): NotReadReason | undefined {
  const type = textAt(document, 'resourceType') ?? '';
  if (isWithdrawn(document)) return undefined;
  if (unreadable.has(type)) return 'file-format';
  if (type === 'Binary') return whyOfForms([document], source);
  if (type === 'DiagnosticReport') return whyOfForms(listAt(document, 'presentedForm'), source);
  if (type !== 'DocumentReference') return undefined;
  const forms = listAt(document, 'content').flatMap((content) => at(content, 'attachment') ?? []);
  return forms.length === 0 ? 'not-had' : whyOfForms(forms, source);
}

/** One paper in several forms (FHIR R4, DocumentReference.content and DiagnosticReport.presentedForm): one that is read is enough. */
function whyOfForms(forms: readonly unknown[], { resolve, whyMissing }: AttachmentSource): NotReadReason | undefined {
  if (forms.some((form) => textOfAttachment(form, resolve) !== undefined)) return undefined;
  const [first] = forms;
  return first === undefined ? undefined : whyUnread(first, whyMissing);
}
