/** The words on the buttons: complete in both languages, checked at start, and never a way for text to act as more than text. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { orderNames } from '../../src/domain/order-catalogue.ts';
import { labelNames, loadSuggestionWords, SuggestionWordsError } from '../../src/suggestions/words.ts';

const folder = mkdtempSync(join(tmpdir(), 'ryggrad-words-'));
afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 10 }));
const original = readFileSync(new URL('../../cards/suggestions.yaml', import.meta.url), 'utf8');

function problemsOf(text: string): readonly string[] {
  const path = join(folder, 'suggestions.yaml');
  writeFileSync(path, text);
  try {
    loadSuggestionWords(path);
  } catch (error) {
    if (error instanceof SuggestionWordsError) return error.problems;
    throw error;
  }
  return [];
}

describe('the words of suggestions', () => {
  const words = loadSuggestionWords();

  it.each(labelNames)('%s has different words in both languages and leaves no brace', (name) => {
    const values = { order: 'CT LS-columna', to: 'MR LS-columna' };
    const [nb, en] = [words.label(name, values, 'nb'), words.label(name, values, 'en')];
    expect(nb).not.toBe(en);
    expect(`${nb}${en}`).not.toMatch(/[{}]/);
  });

  it('name every order', () => {
    for (const name of orderNames) expect(words.orderName(name, 'nb').length).toBeGreaterThan(1);
  });

  it('put in what the record says as it stands', () => {
    const label = words.label('changeExamination', { order: 'CT {to} $& $1', to: 'MR LS-columna' }, 'nb');
    expect(label).toBe('Endre bestillingen fra CT {to} $& $1 til MR LS-columna');
  });

  it.each<[string, (text: string) => string]>([
    ['a missing label', (text) => text.replace(/ {2}deleteOrder:.*\n/, '')],
    ['a missing language', (text) => text.replace('nb: "Slett bestillingen av {order}", ', '')],
    ['a label nobody uses', (text) => text.replace('labels:', 'labels:\n  sayHello: { nb: "Hei", en: "Hello" }')],
    ['an unknown name in braces', (text) => text.replace('av {order}', 'av {patient}')],
    ['Markdown', (text) => text.replace('Slett bestillingen', '**Slett** bestillingen')],
    ['a missing order', (text) => text.replace(/ {2}esr:.*\n/, '')],
    ['broken YAML', (text) => `${text}\n  : [`],
  ])('refuse %s', (_title, change) => {
    const changed = change(original);
    expect(changed).not.toBe(original);
    expect(problemsOf(changed)).not.toEqual([]);
  });

  it('accept the file itself', () => expect(problemsOf(original)).toEqual([]));
});
