/** The first tables: decisions, their cards, feedback, used tokens. */
import type { Migration } from './migration.ts';

export const tables: Migration = {
  version: 1,
  name: 'decisions, cards, feedback, used tokens',
  losesData: true,
  up: ({ schema }) => [
    schema
      .createTable('decision')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('client', 'text', (column) => column.notNull())
      .addColumn('service', 'text', (column) => column.notNull())
      .addColumn('at', 'text', (column) => column.notNull())
      .addColumn('knowledge', 'text', (column) => column.notNull())
      .addColumn('profile', 'text', (column) => column.notNull())
      .addColumn('mode', 'text', (column) => column.notNull())
      .addColumn('status', 'integer', (column) => column.notNull())
      .addColumn('triage', 'text')
      .addColumn('urgency', 'text')
      .addColumn('silence', 'text')
      .addColumn('flags_recorded', 'integer')
      .addColumn('flags_of', 'integer')
      .addColumn('cards', 'integer', (column) => column.notNull())
      .addColumn('patient_key', 'text')
      .addColumn('patient_hash', 'text')
      .addColumn('record', 'text', (column) => column.notNull()),
    schema.createIndex('decision_at').on('decision').column('at'),
    schema.createIndex('decision_patient').on('decision').column('patient_hash').where('patient_hash', 'is not', null),
    schema
      .createTable('card')
      .addColumn('uuid', 'text', (column) => column.primaryKey())
      .addColumn('decision', 'text', (column) => column.notNull())
      .addColumn('client', 'text', (column) => column.notNull())
      .addColumn('advice', 'text', (column) => column.notNull())
      .addColumn('indicator', 'text', (column) => column.notNull())
      .addColumn('evidence_key', 'text', (column) => column.notNull())
      .addColumn('withheld', 'text')
      .addColumn('shown_at', 'text', (column) => column.notNull())
      .addColumn('patient_key', 'text')
      .addColumn('patient_hash', 'text'),
    schema.createIndex('card_shown_at').on('card').column('shown_at'),
    schema
      .createIndex('card_patient')
      .on('card')
      .columns(['patient_hash', 'shown_at'])
      .where('patient_hash', 'is not', null),
    schema
      .createTable('feedback')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('client', 'text', (column) => column.notNull())
      .addColumn('service', 'text', (column) => column.notNull())
      .addColumn('card', 'text', (column) => column.notNull())
      .addColumn('outcome', 'text', (column) => column.notNull())
      .addColumn('suggestions', 'text')
      .addColumn('reason_system', 'text')
      .addColumn('reason_code', 'text')
      .addColumn('comment', 'text')
      .addColumn('outcome_at', 'text', (column) => column.notNull())
      .addColumn('received_at', 'text', (column) => column.notNull()),
    schema.createIndex('feedback_card').on('feedback').column('card'),
    schema.createIndex('feedback_received_at').on('feedback').column('received_at'),
    schema
      .createTable('used_token')
      .addColumn('token', 'text', (column) => column.primaryKey())
      .addColumn('until', 'bigint', (column) => column.notNull()),
    schema
      .createTable('store_check')
      .addColumn('id', 'integer', (column) => column.primaryKey())
      .addColumn('at', 'text', (column) => column.notNull()),
  ],
  down: ({ schema }) =>
    ['store_check', 'used_token', 'feedback', 'card', 'decision'].map((table) => schema.dropTable(table)),
};
