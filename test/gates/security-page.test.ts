/** Gate: the page on security names tests that exist, settings that are taken as they stand, and leaves no threat unproven. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadConfig } from '../../src/config.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const page = readFileSync(`${root}docs/security.md`, 'utf8');
const [, threats = ''] = page.split('## Threats');
const rows = threats.split('\n').filter((line) => line.startsWith('| ') && !/^\| (threat|---)/.test(line));

it('has a table of threats', () => {
  expect(rows.length).toBeGreaterThanOrEqual(20);
});

it.each(rows.map((row) => [row.split('|')[1]?.trim() ?? '', row]))('%s: has a proof that exists', (_threat, row) => {
  const proofs = [...row.matchAll(/`(test\/[^`]+)`/g)].map(([, path = '']) => path);
  expect(proofs).not.toEqual([]);
  expect(proofs.filter((path) => !path.endsWith('.test.ts') || !existsSync(root + path))).toEqual([]);
  // A proof is a test file that Jest finds and that holds at least one test.
  for (const path of proofs) expect(readFileSync(root + path, 'utf8')).toMatch(/^\s*(?:it|test)(?:\.each)?\(/m);
});

const examples = [...page.matchAll(/## (.+)\n\n```yaml\n([\s\S]*?)```/g)].map(([, title = '', yaml = '']) => [
  title,
  yaml,
]);

it('has an example behind a proxy and one with mutual TLS', () => {
  expect(examples.map(([title]) => title)).toEqual(['A hospital behind a reverse proxy', 'Native mutual TLS']);
});

it.each(examples)('%s: is a configuration that production takes, without a word of warning', (_title, yaml) => {
  const config = loadConfig({ NODE_ENV: 'production', RYGGRAD_CONFIG: 'ryggrad.yaml' }, yaml);
  expect(config.notices).toEqual([]);
  expect(config.auth).toBe('required');
});

it('links to pages that exist', () => {
  const links = [...page.matchAll(/\]\(([^)#:]+)\)/g)].map(([, path = '']) => path);
  expect(links.filter((path) => !existsSync(`${root}docs/${path}`))).toEqual([]);
});
