/** The shape of a source: title, year and typed sections, so that a citation of a section that is not there does not compile. */
import type { Citation } from '../domain/decision.ts';
import type { Localized } from '../domain/language.ts';

/** How strongly a source puts something, and on what documentation, in the source's own words. */
export interface Grade {
  readonly strength: string;
  readonly documentation: string;
}

interface SourceText<Section extends string> {
  readonly key: string;
  /** How the source is named on a card. */
  readonly label: string;
  readonly title: string;
  readonly year: number;
  readonly url?: string;
  /** When the sections below were last held against the source. */
  readonly reviewed: string;
  /** Section key to what stands there: a heading, or one sentence in both languages for a source beside the guideline. */
  readonly sections: Readonly<Record<Section, string | Localized>>;
}

export interface Source<Section extends string> extends SourceText<Section> {
  /** A citation of one section; a key that the source does not have does not compile. */
  readonly section: (key: Section, grade?: Grade) => Citation;
}

const notGraded: Grade = { strength: 'not graded', documentation: '' };

/**
 * @param text title, year and sections of a source that was read
 * @returns the source, with `section` to cite it
 */
export function defineSource<const Section extends string>(text: SourceText<Section>): Source<Section> {
  const section = (key: Section, grade: Grade = notGraded): Citation => {
    const says: string | Localized = text.sections[key];
    return Object.freeze({
      source: text.key,
      label: text.label,
      chapter: typeof says === 'string' ? key : '',
      ...grade,
      year: text.year,
      ...(text.url === undefined ? {} : { url: text.url }),
      ...(typeof says === 'string' ? {} : { says }),
    });
  };
  return Object.freeze({ ...text, section });
}
