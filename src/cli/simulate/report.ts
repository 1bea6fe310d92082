/** The report of a simulation: one HTML file without script and without any outside address. */
import type { Locale } from '../../domain/language.ts';
import type { InputFile, Inputs } from './input-files.ts';
import { escaped, listItem, numberForm, page, section, table } from './report-html.ts';
import { drawPlots, type Plots } from './report-plots.ts';
import { type AdviceName, type RateRow, type ReportRows, reportRows } from './report-rows.ts';
import { leftOutNames, problemNames, skipNames, reportWords as words } from './report-words.ts';
import type { Run } from './simulate.ts';
import type { SimulateOptions } from './types.ts';
import { nameOf } from './write-decisions.ts';

export interface ReportInput {
  readonly run: Run;
  readonly options: SimulateOptions;
  readonly inputs: Inputs;
  readonly started: Date;
  readonly knowledge: string;
  readonly profile: string;
  readonly timeZone: string;
  readonly adviceName: AdviceName;
}

/** More bad lines than this are in nobody's interest on paper; the terminal listed them. */
const listedProblems = 200;

export async function makeReport(input: ReportInput): Promise<string> {
  const { locale } = input.options;
  const rows = reportRows(input.run.tally, locale, input.adviceName);
  const plots = await drawPlots(rows, locale);
  const parts = [
    `<h1>${escaped(words.title[locale])}</h1><p class="lead">${escaped(words.lead[locale])}</p>`,
    plots === undefined ? `<p class="note">${escaped(words.noPlots[locale])}</p>` : '',
    theRun(input),
    figures(rows, plots, locale),
    limits(input),
    lost(input),
  ];
  return page(words.title[locale], locale, parts.join('\n'));
}

function theRun({ run, options, inputs, started, knowledge, profile, timeZone }: ReportInput): string {
  const { locale, hook, now } = options;
  const when = new Intl.DateTimeFormat(locale === 'nb' ? 'nb-NO' : 'en-GB', {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone,
  });
  const whole = numberForm(locale, 0);
  const { tally } = run;
  const facts = [
    [words.madeAt, when.format(started)],
    [words.decidedFor, now === 'encounter' ? words.eachEncounter[locale] : when.format(now)],
    [words.knowledge, knowledge],
    [words.profile, profile],
    [words.hook, hook],
    [words.files, whole(inputs.files.length)],
    [words.ignoredFiles, whole(inputs.ignored.length)],
    [words.calls, whole(tally.calls)],
    [words.inScope, whole(tally.inScope)],
    [words.cannotDecide, whole(tally.cannotDecide)],
    [words.cards, whole(tally.cards)],
    [words.badLines, whole(run.problems.length + run.furtherProblems)],
  ] as const;
  return section(
    words.run[locale],
    table(
      words.run[locale],
      [words.what[locale], words.number[locale]],
      facts.map(([name, value]) => [name[locale], value]),
    ),
  );
}

function figures(rows: ReportRows, plots: Plots | undefined, locale: Locale): string {
  const say = (key: keyof typeof words): string => words[key][locale];
  const rates = (name: string, shown: readonly RateRow[], first: string, unit: string): string =>
    rateTable(name, shown, { first, unit, per: 1000, locale });
  const whole = numberForm(locale, 0);
  return [
    section(
      say('keyFigures'),
      `<p>${escaped(say('interval'))}</p>`,
      rates(say('keyFigures'), rows.key, say('what'), say('encounters')),
    ),
    section(
      say('byAdvice'),
      figure(plots?.advice, say('byAdvice')),
      rates(say('byAdvice'), rows.advice, say('advice'), say('encounters')),
    ),
    section(
      say('byUrgency'),
      `<p>${escaped(say('ofInScope'))}</p>`,
      figure(plots?.urgency, say('byUrgency')),
      rates(say('byUrgency'), rows.urgency, say('byUrgency'), say('encounters')),
      rates(say('triage'), rows.triage, say('triage'), say('encounters')),
    ),
    section(
      say('completeness'),
      `<p>${escaped(say('completenessLead'))}</p>`,
      figure(plots?.completeness, say('completenessAxis')),
      table(
        say('completenessAxis'),
        [say('completenessAxis'), say('encounters')],
        rows.completeness.map(({ documented, count }) => [whole(documented), whole(count)]),
      ),
      figure(plots?.flags, say('flagAxis')),
      rateTable(say('flagAxis'), rows.flags, { first: say('flag'), unit: say('encounters'), per: 100, locale }),
    ),
    section(
      say('imaging'),
      `<p>${escaped(say('ofInScope'))}</p>`,
      rates(say('imaging'), rows.imaging, say('imaging'), say('encounters')),
      `<p>${escaped(say('ofOrders'))}</p>`,
      rates(say('verdicts'), rows.verdicts, say('verdicts'), say('ordersColumn')),
    ),
  ].join('\n');
}

interface RateColumns {
  readonly first: string;
  readonly unit: string;
  readonly per: 100 | 1000;
  readonly locale: Locale;
}

function rateTable(name: string, rows: readonly RateRow[], { first, unit, per, locale }: RateColumns): string {
  const decimal = numberForm(locale, 1);
  const whole = numberForm(locale, 0);
  const hasCards = rows.some(({ cards }) => cards !== undefined);
  const rate = per === 100 ? words.percent[locale] : words.per1000[locale];
  const head = [first, unit, ...(hasCards ? [words.cardsColumn[locale]] : []), rate, words.ci[locale]];
  const body = rows.map((row) => [
    row.name,
    whole(row.count),
    ...(hasCards ? [whole(row.cards ?? 0)] : []),
    row.of === 0 ? '–' : decimal(row.rate * per),
    row.of === 0 ? '–' : `${decimal(row.low * per)}–${decimal(row.high * per)}`,
  ]);
  return body.length === 0 ? `<p>${escaped(words.nothing[locale])}</p>` : table(name, head, body);
}

function figure(svg: string | undefined, caption: string): string {
  if (svg === undefined) return '';
  return `<figure>${svg}<figcaption>${escaped(caption)}</figcaption></figure>`;
}

function limits({ run, options }: ReportInput): string {
  const { locale, assumeComplete } = options;
  const whole = numberForm(locale, 0);
  const missing = assumeComplete ? words.assumedEmpty : words.missingTypes;
  const items = [words.oneCall, words.bundleWhole, words.notContacted].map((one) => listItem(one[locale]));
  if (run.missingTypes.length > 0) items.push(listItem(`${missing[locale]} ${run.missingTypes.join(', ')}.`));
  const unavailable = [...run.tally.unavailable].sort(([a], [b]) => (a < b ? -1 : 1));
  return section(
    words.limits[locale],
    `<ul>${items.join('')}</ul>`,
    unavailable.length === 0
      ? ''
      : table(
          words.unavailable[locale],
          [words.what[locale], words.encounters[locale]],
          unavailable.map(([type, count]) => [type, whole(count)]),
        ),
  );
}

function lost({ run, options, inputs }: ReportInput): string {
  const { locale } = options;
  const whole = numberForm(locale, 0);
  const counted = (name: string, rows: readonly (readonly [string, number])[]): string => {
    if (rows.length === 0) return `<h3>${escaped(name)}</h3><p>${escaped(words.nothing[locale])}</p>`;
    const body = rows.map(([reason, count]) => [reason, whole(count)]);
    return table(name, [words.reason[locale], words.number[locale]], body);
  };
  return section(
    words.problems[locale],
    counted(
      words.skipped[locale],
      [...run.skipped].map(([reason, count]) => [skipNames[reason][locale], count]),
    ),
    counted(
      words.leftOut[locale],
      [...run.leftOut].map(([reason, count]) => [leftOutNames[reason][locale], count]),
    ),
    problemTable(run, inputs.files, options),
  );
}

function problemTable(run: Run, files: readonly InputFile[], { locale, withIds }: SimulateOptions): string {
  if (run.problems.length === 0) return `<h3>${escaped(words.problems[locale])}</h3><p>${words.nothing[locale]}</p>`;
  const rows = run.problems
    .slice(0, listedProblems)
    .map(({ file, line, kind, detail }) => [
      nameOf(files[file], file, withIds),
      line === undefined ? '' : `${line}`,
      problemNames[kind][locale] + (detail === undefined ? '' : ` (${detail})`),
    ]);
  const further = run.problems.length + run.furtherProblems - rows.length;
  return [
    `<p>${escaped(words.lostLines[locale])}</p>`,
    table(words.problems[locale], [words.file[locale], words.line[locale], words.reason[locale]], rows),
    further > 0 ? `<p>${numberForm(locale, 0)(further)} ${escaped(words.furtherProblems[locale])}</p>` : '',
  ].join('');
}
