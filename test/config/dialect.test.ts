/** Order catalogue and dialect: closed lists, every unknown name told, for everybody and per client. */
import { readFileSync } from 'node:fs';
import { standardDialect } from '../../src/cds-hooks/dialect.ts';
import { settingsFor } from '../../src/config/for-client.ts';
import { ConfigError, loadConfig } from '../../src/config.ts';
import { orderNames } from '../../src/domain/order-catalogue.ts';

function problemsOf(file: string): readonly string[] {
  try {
    loadConfig({}, file);
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
  return [];
}

const mr = 'orderCatalogue: { mr-lumbar: { system: "urn:oid:1.2.3", code: "MR-LS", display: "MR LS-columna" } }';

describe('the order catalogue', () => {
  it('is read with system, code and display', () => {
    expect(loadConfig({}, mr).everyone.orderCatalogue).toEqual({
      'mr-lumbar': { system: 'urn:oid:1.2.3', code: 'MR-LS', display: 'MR LS-columna' },
    });
  });

  it('takes every order of the service', () => {
    const lines = orderNames.map((name) => `  ${name}: { system: "https://ehr.example", code: "x", display: "y" }`);
    const { orderCatalogue = {} } = loadConfig({}, `orderCatalogue:\n${lines.join('\n')}\n`).everyone;
    expect(Object.keys(orderCatalogue)).toEqual(orderNames);
  });

  it.each<[string, string, string]>([
    [
      'an order that is none',
      'orderCatalogue: { mri: { system: "urn:x:1", code: a, display: b } }',
      'orderCatalogue.mri: is not an order',
    ],
    ['no system', 'orderCatalogue: { esr: { code: a, display: b } }', 'orderCatalogue.esr: system'],
    [
      'a system that is no URI',
      'orderCatalogue: { esr: { system: LOINC, code: a, display: b } }',
      'orderCatalogue.esr: system',
    ],
    [
      'a code that YAML takes for a number',
      'orderCatalogue: { esr: { system: "urn:x:1", code: 123, display: b } }',
      'orderCatalogue.esr: code',
    ],
    [
      'a code with blanks at its end',
      'orderCatalogue: { esr: { system: "urn:x:1", code: "a ", display: b } }',
      'orderCatalogue.esr: code',
    ],
    ['no display', 'orderCatalogue: { esr: { system: "urn:x:1", code: a } }', 'orderCatalogue.esr: display'],
    [
      'a field too many',
      'orderCatalogue: { esr: { system: "urn:x:1", code: a, display: b, unit: c } }',
      'orderCatalogue.esr: must hold',
    ],
    ['a bare text', 'orderCatalogue: { esr: NPU03404 }', 'orderCatalogue.esr: must be {system, code, display}'],
    ['a list', 'orderCatalogue: [esr]', 'orderCatalogue: must be a mapping'],
  ])('refuses %s by the name of the field', (_title, file, problem) => {
    expect(problemsOf(file)).toEqual([expect.stringContaining(problem)]);
  });
});

describe('the dialect', () => {
  it('is read, and says only what differs from the standard', () => {
    const file =
      'dialect: { oneActionPerSuggestion: true, selectionBehavior: any, links: false, detail: plain, deleteActions: false, systemActions: true }';
    expect(loadConfig({}, file).everyone.dialect).toEqual({
      oneActionPerSuggestion: true,
      selectionBehavior: 'any',
      links: false,
      detail: 'plain',
      deleteActions: false,
      systemActions: true,
    });
    expect(loadConfig({}, 'dialect: { links: false }').everyone.dialect).toEqual({ links: false });
  });

  it.each<[string, string]>([
    ['dialect: { markdown: false }', 'dialect.markdown: is not a part'],
    ['dialect: { links: "no" }', 'dialect.links: must be one of true, false'],
    ['dialect: { selectionBehavior: all }', 'dialect.selectionBehavior: must be one of as-meant, any'],
    ['dialect: plain', 'dialect: must be a mapping'],
  ])('%s is refused', (file, problem) => expect(problemsOf(file)).toEqual([expect.stringContaining(problem)]));
});

describe('a client', () => {
  const file = `${mr}
dialect: { links: false }
clients:
  https://a.example:
    orderCatalogue: { esr: { system: "urn:oid:1.2.3", code: SR, display: SR } }
    dialect: { oneActionPerSuggestion: true }
`;

  it('has what holds for everybody, and its own by name', () => {
    const { tuning } = settingsFor(loadConfig({}, file), 'https://a.example');
    expect(Object.keys(tuning.orderCatalogue ?? {})).toEqual(['mr-lumbar', 'esr']);
    expect(tuning.dialect).toEqual({ links: false, oneActionPerSuggestion: true });
  });

  it('that is not known has what holds for everybody', () => {
    const { tuning } = settingsFor(loadConfig({}, file), 'https://b.example');
    expect(Object.keys(tuning.orderCatalogue ?? {})).toEqual(['mr-lumbar']);
    expect(tuning.dialect).toEqual({ links: false });
  });

  it('is told of its faults by its name', () => {
    expect(
      problemsOf('clients: { "https://a.example": { orderCatalogue: { mri: {} }, dialect: { colour: red } } }'),
    ).toEqual([
      expect.stringContaining('clients["https://a.example"].orderCatalogue.mri:'),
      expect.stringContaining('clients["https://a.example"].dialect.colour:'),
    ]);
  });
});

describe('docs/configuration.md', () => {
  const page = readFileSync(new URL('../../docs/configuration.md', import.meta.url), 'utf8');

  it('names every order and every part of the dialect', () => {
    const named = new Set([...page.matchAll(/`([A-Za-z-]+)`/g)].map(([, name]) => name));
    expect([...orderNames, ...Object.keys(standardDialect)].filter((name) => !named.has(name))).toEqual([]);
  });

  it('has an example that works', () => {
    const example = /```yaml\n([\s\S]*?)```/.exec(page)?.[1] ?? '';
    expect(Object.keys(loadConfig({}, example).everyone.orderCatalogue ?? {})).toHaveLength(3);
    expect(settingsFor(loadConfig({}, example), 'https://ehr.example').tuning.dialect).toEqual({
      oneActionPerSuggestion: true,
      detail: 'plain',
      links: false,
    });
  });
});
