/** Looks at the query plan of each caller: what it leaves out, and which hooks can fill its templates. */
import { defaultPlan, type QueryPlan, templatesFor } from '../../cds-hooks/prefetch.ts';
import { hookOfService } from '../../cds-hooks/services.ts';
import type { Caller } from './examination.ts';
import { about, type Finding } from './finding.ts';

const { ok, warning, problem } = about('prefetch');

/** Contract, Reading: without these there is no answer but 412. */
const needed = ['Patient', 'Condition', 'Observation'] as const;

export function typeOf(template: string): string {
  return /^[A-Za-z]+/.exec(template)?.[0] ?? '';
}

export function examinePrefetch(callers: readonly Caller[]): readonly Finding[] {
  return callers.flatMap(({ name, settings }) => examinePlan(name, settings.tuning.queryPlan ?? defaultPlan));
}

function examinePlan(name: string, plan: QueryPlan): readonly Finding[] {
  const asked = new Set(Object.values(plan).map(typeOf));
  const usual = new Set(Object.values(defaultPlan).map(typeOf));
  const lacking = [...usual].filter((type) => !asked.has(type));
  const vital = needed.filter((type) => lacking.includes(type));
  if (vital.length > 0)
    return [
      problem(
        name,
        `the query plan asks for no ${vital.join(', ')}, so that nothing can be decided`,
        'Add a query for each of them to queryPlan.',
      ),
    ];
  const missing = lacking.length === 0 ? [] : [gaps(name, lacking)];
  return [resolvable(name, plan), ...missing, ...broadObservations(name, plan)];
}

function gaps(name: string, lacking: readonly string[]): Finding {
  return warning(
    name,
    `the query plan asks for no ${lacking.join(', ')}`,
    'Add them, unless the EHR has no such data; what is not asked for is never known.',
  );
}

function resolvable(name: string, plan: QueryPlan): Finding {
  const all = Object.keys(plan);
  const partly = [...hookOfService].flatMap(([id, hook]) => {
    const offered = templatesFor(hook, plan);
    const without = all.filter((key) => !Object.hasOwn(offered, key));
    return without.length === 0 ? [] : [`${id} cannot fill ${without.join(', ')}`];
  });
  const says = partly.length === 0 ? ['every hook can fill each'] : partly;
  return ok(name, [`${all.length} templates`, ...says].join('; '));
}

function broadObservations(name: string, plan: QueryPlan): readonly Finding[] {
  const broad = Object.entries(plan).filter(
    ([, template]) => typeOf(template) === 'Observation' && !/[?&](category|code)=/.test(template),
  );
  return broad.map(([key]) =>
    warning(
      name,
      `${key} asks for Observation without category or code, which some servers refuse`,
      'Ask by category, one key each, as the usual plan does.',
    ),
  );
}
