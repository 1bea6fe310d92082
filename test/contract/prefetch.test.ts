/** The query plan: templates every client can fill, and queries of our own that are never half-filled. */
import { parseHookCall } from '../../src/cds-hooks/parse-call.ts';
import { defaultPlan, resolveQueries, templateProblem, templatesFor } from '../../src/cds-hooks/prefetch.ts';
import { hookOfService, services } from '../../src/cds-hooks/services.ts';
import { validCall } from '../support/requests.ts';

const templates = services().flatMap(({ hook, prefetch }) =>
  Object.entries(prefetch).map(([key, template]) => ({ hook, key, template })),
);
const tokensIn = (template: string): readonly string[] =>
  [...template.matchAll(/\{\{(.*?)\}\}/g)].map(([, token = '']) => token);
const callTo = (serviceId: string, inContext: object = {}) =>
  parseHookCall(serviceId, validCall(serviceId, {}, inContext));

describe('prefetch templates', () => {
  it('[CH-58] have their tokens between double braces and no brace besides', () => {
    for (const { template } of templates) expect(template.replace(/\{\{[^{}]+\}\}/g, '')).not.toMatch(/[{}]/);
  });

  it('[CH-59] [CH-60] [CH-61] use only the patient and the encounter of the context, where the hook offers them', () => {
    for (const { hook, template } of templates) {
      const offered = hook === 'order-dispatch' ? ['context.patientId'] : ['context.patientId', 'context.encounterId'];
      for (const token of tokensIn(template)) expect(offered).toContain(token);
    }
  });

  it('[CH-63] are relative reads or searches of one type', () => {
    for (const { template } of templates) expect(template).toMatch(/^[A-Z][A-Za-z]+(\/\{\{[\w.]+\}\}|\?\S+)$/);
  });

  it('[CH-64] use only references, token equality, _count and _sort', () => {
    const allowed = new Set(['patient', 'category', 'code', '_count', '_sort']);
    for (const { template } of templates) {
      for (const name of new URLSearchParams(template.split('?')[1] ?? '').keys()) expect(allowed).toContain(name);
    }
  });

  it('[CH-65] sort as R4 does and filter no Condition by a status that R4 has not', () => {
    for (const { template } of templates) expect(template).not.toMatch(/sort:|[?&]status=/);
  });

  it.each([
    ['Observation?patient={{context.patientId}}&_include=Observation:subject', undefined],
    ['Patient/{{context.draftOrders}}', 'tokens'],
    ['https://ehr.example/Patient/{{context.patientId}}', 'relative'],
    ['Patient/{{context.patientId', 'relative'],
    ['Condition?patient={{context.patientId}}&x={y}', 'brace'],
    ['', 'relative'],
  ])('of a site are checked: %s', (template, problem) => {
    if (problem === undefined) expect(templateProblem(template)).toBeUndefined();
    else expect(templateProblem(template)).toContain(problem);
  });
});

describe('resolved queries', () => {
  it('[CH-36] are the templates of discovery with their tokens replaced', () => {
    for (const [id, hook] of hookOfService) {
      const call = callTo(id, { encounterId: 'e1' });
      const expected = Object.entries(templatesFor(hook)).map(([key, template]) => ({
        key,
        url: template.replace('{{context.patientId}}', 'pasient-1').replace('{{context.encounterId}}', 'e1'),
      }));
      const queries = resolveQueries(call).filter(({ key }) => hook !== 'order-dispatch' || key !== 'encounter');
      expect(queries.map(({ key, url }) => ({ key, url }))).toEqual(expected);
    }
  });

  it('leave out a query whose token has no value', () => {
    const queries = resolveQueries(callTo('back-pain-patient-view'));
    expect(queries.map(({ key }) => key)).toEqual(Object.keys(defaultPlan).filter((key) => key !== 'encounter'));
    expect(JSON.stringify(queries)).not.toMatch(/undefined|null|\{\{/);
  });

  it('name the type they ask for', () => {
    for (const { url, resourceType } of resolveQueries(callTo('back-pain-encounter-start'))) {
      expect(url.startsWith(`${resourceType}?`) || url.startsWith(`${resourceType}/`)).toBe(true);
    }
  });

  it('know the user by role only when the user has it', () => {
    const plan = { user: 'Practitioner/{{userPractitionerId}}', role: 'PractitionerRole/{{userPractitionerRoleId}}' };
    expect(resolveQueries(callTo('back-pain-patient-view'), plan)).toEqual([
      { key: 'user', resourceType: 'Practitioner', url: 'Practitioner/lege-1' },
    ]);
  });

  it('refuse a plan with a template that cannot be used, naming its key', () => {
    expect(() => resolveQueries(callTo('back-pain-patient-view'), { mine: '/metadata' })).toThrow('query plan: mine');
  });
});
