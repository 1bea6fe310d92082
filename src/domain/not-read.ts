/** What came with a referral and was not read: how much, and why; a reader of its own has to look at it. */

export type NotReadReason =
  | 'pdf'
  /** Any other kind of file than plain text, or letters that we cannot decode. */
  | 'file-format'
  /** On another server than that of the call, which is never asked. */
  | 'other-server'
  /** Beyond the number of attachments that are read. */
  | 'too-many'
  /** It did not come along and could not be had. */
  | 'not-had'
  /** The text goes on beyond what is read. */
  | 'too-long';

export const notReadReasons: readonly NotReadReason[] = [
  'pdf',
  'file-format',
  'other-server',
  'too-many',
  'not-had',
  'too-long',
];

export interface NotRead {
  /** Attachments of which nothing but the name was read; 0 when only the end of the text was left out. */
  readonly attachments: number;
  /** Each once, in the order above; never empty. */
  readonly why: readonly NotReadReason[];
}

/** FHIR types by which `unavailable` says that attachments of a referral were not read. */
export const attachmentTypes: ReadonlySet<string> = new Set(['DocumentReference', 'Binary']);
