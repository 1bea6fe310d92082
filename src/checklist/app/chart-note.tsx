/** What the record says of a question, with source and date; or what it says that is too old or unclear to count. */
import type { FindingCode } from '../../domain/findings.ts';
import { chartAnswer, olderRecord, type ServiceReading } from '../logic/reading.ts';
import { type Say, useSay } from './say.ts';

export function ChartNote({ reading, code }: { reading: ServiceReading; code: FindingCode }) {
  const say = useSay();
  const words = known(reading, code, say) ?? older(reading, code, say);
  return words === undefined ? null : <p className="chart-note">{words}</p>;
}

function known(reading: ServiceReading, code: FindingCode, say: Say): string | undefined {
  const record = chartAnswer(reading, code);
  if (record === undefined) return undefined;
  if (record.source === 'derived') return `${say('fromRecord')}: ${say.source('derived')}`;
  const parts = [say(record.answer), say.source(record.source), record.date && say.day(record.date)];
  const more = record.conflicting ? ` (${say('conflicting')})` : '';
  return `${say('fromRecord')}: ${parts.filter(Boolean).join(', ')}${more}`;
}

function older(reading: ServiceReading, code: FindingCode, say: Say): string | undefined {
  const record = olderRecord(reading, code);
  if (record === undefined) return undefined;
  const date = record.date === undefined ? say('undated') : say.day(record.date);
  return `${say('olderRecord')}: ${say(record.denied ? 'denied' : 'mentioned')}, ${say.source(record.source)}, ${date}`;
}
