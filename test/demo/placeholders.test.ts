/** Date placeholders of the demo patients. */
import { fillDates, momentIn } from '../../src/demo/placeholders.ts';

const moment = momentIn('Europe/Oslo', new Date('2026-11-22T23:30:15.250Z'));

describe('date placeholders', () => {
  it('take the calendar day from the time zone, not from UTC', () => {
    expect(moment.today).toBe('2026-11-23');
    expect(fillDates('{{today}}', moment)).toBe('2026-11-23');
  });

  it('count days, months and years from today', () => {
    expect(fillDates('"{{today-10d}}" "{{today-34y-100d}}" "{{today-2m+1d}}"', moment)).toBe(
      '"2026-11-13" "1992-08-15" "2026-09-24"',
    );
  });

  it('count hours from now and write an instant', () => {
    expect(fillDates('{{now}} {{now-3h}}', moment)).toBe('2026-11-22T23:30:00Z 2026-11-22T20:30:00Z');
  });

  it.each(['{{yesterday}}', '{{today-3h}}', '{{today-3w}}', '{{}}'])('refuse %s', (text) => {
    expect(() => fillDates(text, moment)).toThrow('Not a date placeholder');
  });
});
