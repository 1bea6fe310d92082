/** The numbers as tables for a spreadsheet, in the form that its language expects. */
import { stringify } from 'csv-stringify/sync';
import type { Localized } from '../domain/language.ts';
import type { Names } from './names.ts';
import type { Numbers, Share } from './numbers.ts';

export const tableNames = ['advice', 'weeks', 'reasons'] as const;
export type TableName = (typeof tableNames)[number];

type Cell = string | number;
type Language = 'nb' | 'en';

const said = (nb: string, en: string): Localized => ({ nb, en });

const words = {
  advice: said('Råd', 'Advice'),
  code: said('Kode', 'Code'),
  sent: said('Kort vist', 'Cards shown'),
  shadow: said('Holdt tilbake: skyggemodus', 'Held back: shadow mode'),
  lately: said('Holdt tilbake: vist nylig', 'Held back: shown lately'),
  overriddenBefore: said('Holdt tilbake: overstyrt før', 'Held back: overridden before'),
  calls: said('Kall med kortet', 'Calls with the card'),
  ofCalls: said('av kall', 'of calls'),
  accepted: said('Godtatt', 'Accepted'),
  overridden: said('Overstyrt', 'Overridden'),
  unanswered: said('Ubesvart', 'Unanswered'),
  week: said('Uke fra mandag', 'Week from Monday'),
  callsInWeek: said('Kall', 'Calls'),
  complete: said('Kall der alle røde flagg er dokumentert', 'Calls with every red flag recorded'),
  ofFlagged: said('av kall der røde flagg teller', 'of calls for which red flags count'),
  recorded: said('Andel røde flagg dokumentert', 'Share of red flags recorded'),
  reason: said('Begrunnelse', 'Reason'),
  count: said('Antall', 'Number'),
  rate: said('andel', 'share'),
  low: said('95 % KI fra', '95 % CI from'),
  high: said('95 % KI til', '95 % CI to'),
} as const;

/** A byte order mark tells spreadsheets that letters are UTF-8; Norwegian ones part cells by semicolon. */
export function csvOf(table: TableName, numbers: Numbers, names: Names, language: Language): string {
  const [head, ...rows] = makers[table](numbers, names, language);
  return stringify([head ?? [], ...rows.map((row) => row.map((cell) => written(cell, language)))], {
    bom: true,
    delimiter: language === 'nb' ? ';' : ',',
    record_delimiter: 'windows',
    // What begins as a formula would be run by the spreadsheet.
    escape_formulas: true,
  });
}

function written(cell: Cell, language: Language): string {
  if (typeof cell === 'string') return cell;
  const text = Number.isInteger(cell) ? String(cell) : cell.toFixed(4);
  return language === 'nb' ? text.replace('.', ',') : text;
}

type Table = readonly (readonly Cell[])[];

const makers: Readonly<Record<TableName, (numbers: Numbers, names: Names, language: Language) => Table>> = {
  advice({ advice }, names, language) {
    const say = (word: keyof typeof words): string => words[word][language];
    const head = [say('advice'), say('code'), say('sent'), say('shadow'), say('lately'), say('overriddenBefore')];
    const shares = ['accepted', 'overridden'] as const;
    return [
      [
        ...[...head, say('calls'), say('ofCalls'), ...rateHead(say('calls'), language)],
        ...shares.flatMap((word) => [say(word), ...rateHead(say(word), language)]),
        say('unanswered'),
      ],
      ...advice.map(({ advice: code, sent, withheld, calls, accepted, overridden }) => [
        ...[names.advice[code]?.[language] ?? code, code, sent],
        ...[withheld.shadow, withheld['shown-lately'], withheld.overridden],
        ...[calls.count, calls.of, ...rateCells(calls)],
        ...[accepted, overridden].flatMap((one) => [one.count, ...rateCells(one)]),
        sent - accepted.count - overridden.count,
      ]),
    ];
  },
  weeks({ weeks }, _names, language) {
    const say = (word: keyof typeof words): string => words[word][language];
    return [
      [
        ...[say('week'), say('callsInWeek'), say('sent')],
        ...(['accepted', 'overridden'] as const).flatMap((word) => [say(word), ...rateHead(say(word), language)]),
        ...[say('complete'), say('ofFlagged'), ...rateHead(say('complete'), language), say('recorded')],
      ],
      ...weeks.map(({ week, calls, sent, accepted, overridden, complete, recorded }) => [
        ...[week, calls, sent, ...[accepted, overridden].flatMap((one) => [one.count, ...rateCells(one)])],
        ...[complete.count, complete.of, ...rateCells(complete), recorded ?? ''],
      ]),
    ];
  },
  reasons({ reasons }, names, language) {
    const head = (['advice', 'code', 'reason', 'count'] as const).map((word) => words[word][language]);
    return [
      head,
      ...reasons.map(({ advice, reason, count }) => [
        ...[names.advice[advice]?.[language] ?? advice, advice],
        ...[names.reasons[reason]?.[language] ?? reason, count],
      ]),
    ];
  },
};

function rateHead(of: string, language: Language): readonly string[] {
  return (['rate', 'low', 'high'] as const).map((word) => `${of}: ${words[word][language]}`);
}

/** Empty where there are too few to tell. */
function rateCells({ rate, low, high }: Share): readonly Cell[] {
  return [rate ?? '', low ?? '', high ?? ''];
}
