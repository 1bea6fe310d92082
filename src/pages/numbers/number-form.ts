/** Numbers as people of the language write them. */
import type { Share } from '../../numbers/numbers.ts';
import type { Language } from '../shared/language.tsx';

export interface NumberForm {
  readonly whole: (value: number) => string;
  /** Per cent, one decimal: `12,5`; without a rate nothing. */
  readonly percent: (rate: number | undefined) => string;
  readonly per1000: (rate: number | undefined) => string;
  /** `3 (37,5 %; 13,7–69,4)`; of fewer than five the number alone. */
  readonly share: (share: Share) => string;
  /** `02.03.2026` */
  readonly day: (day: string) => string;
}

export function numberForm(language: Language): NumberForm {
  const region = language === 'nb' ? 'nb-NO' : 'en-GB';
  const whole = new Intl.NumberFormat(region);
  const decimal = new Intl.NumberFormat(region, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const day = new Intl.DateTimeFormat(region, { dateStyle: 'short', timeZone: 'UTC' });
  const times = (factor: number) => (rate: number | undefined) =>
    rate === undefined ? '' : decimal.format(rate * factor);
  const percent = times(100);
  return {
    whole: (value) => whole.format(value),
    percent,
    per1000: times(1000),
    share: ({ count, rate, low, high }) => {
      if (rate === undefined) return whole.format(count);
      return `${whole.format(count)} (${percent(rate)} %; ${percent(low)}–${percent(high)})`;
    },
    day: (text) => day.format(new Date(`${text}T00:00:00Z`)),
  };
}
