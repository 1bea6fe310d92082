/** Lets a call find what its patient was shown in one place: the cards stand far apart, and each was fetched to be passed over. */
import type { Queries } from '../sql/tables.ts';
import type { Migration } from './migration.ts';

type Column = 'patient_hash' | 'shown_at' | 'shown_at desc' | 'uuid' | 'withheld' | 'client' | 'advice';

function replaced({ schema }: Queries, columns: readonly Column[]) {
  return [
    schema.dropIndex('card_patient'),
    schema
      .createIndex('card_patient')
      .on('card')
      .columns([...columns])
      .where('patient_hash', 'is not', null),
  ];
}

export const shownIndex: Migration = {
  version: 3,
  name: 'what a patient was shown found in an index',
  losesData: false,
  // In the order in which they are looked at, with all that is asked of a card before it is wanted.
  up: (queries) => replaced(queries, ['patient_hash', 'shown_at desc', 'uuid', 'withheld', 'client', 'advice']),
  down: (queries) => replaced(queries, ['patient_hash', 'shown_at']),
};
