/** What of the record could not be read, and whether it says anything at all. */
import type { ServiceReading } from '../logic/reading.ts';
import { useSay } from './say.ts';

export function UnreadParts({ reading }: { reading: ServiceReading }) {
  const say = useSay();
  const recorded = Object.values(reading.findings).some((finding) =>
    finding?.evidence.some(({ source }) => source !== 'derived'),
  );
  if (reading.unavailable.length > 0)
    return (
      <p className="problem">
        {say('unreadParts')}: {reading.unavailable.join(', ')}.
      </p>
    );
  return recorded ? null : <p className="quiet">{say('emptyRecord')}</p>;
}
