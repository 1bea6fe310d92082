/** Labels stand on cards: plain, short, one line, whatever the order holds. */
import { plainLabel } from '../../../src/facts/orders/label.ts';
import { createOrderReader } from '../../../src/facts/orders/read-orders.ts';
import { loadTerminology } from '../../../src/facts/terminology/terminology.ts';
import { readOne } from './support.ts';

describe('plainLabel', () => {
  it.each([
    ['MR LS-columna', 'MR LS-columna'],
    ['  MR\n\r\tLS-columna \u2028 ', 'MR LS-columna'],
    ['**MR** `LS` [columna](http://evil.example)', 'MR LS columna (http evil.example)'],
    ['<img src=x onerror=alert(1)>MR', 'img src x onerror alert(1) MR'],
    ['# MR LS', 'MR LS'],
    ['- MR LS', 'MR LS'],
    ['1. MR LS', 'MR LS'],
    ['MR \u202eLS\u202c', 'MR LS'],
    ['MR \ud800 LS', 'MR LS'],
    ['røntgen æøå', 'røntgen æøå'],
    ['***', ''],
  ])('%j becomes %j', (raw, expected) => {
    expect(plainLabel(raw)).toBe(expected);
  });

  it('holds at most 60 characters and cuts between characters', () => {
    const label = plainLabel(`MR ${'😀'.repeat(100)}`);
    expect(label.length).toBeLessThanOrEqual(60);
    expect(label).toMatch(/^MR (😀)+…$/u);
    expect(plainLabel('x'.repeat(60))).toHaveLength(60);
    expect(plainLabel('x'.repeat(61))).toHaveLength(60);
  });
});

describe('the label of an order', () => {
  const read = createOrderReader({ terminology: loadTerminology() });
  it.each([
    [{ code: { text: 'MR korsrygg', coding: [{ display: 'MR lumbar spine' }] } }, 'MR korsrygg'],
    [{ code: { coding: [{}, { display: 'MR lumbar spine' }] } }, 'MR lumbar spine'],
    [{ code: { coding: [{}] } }, 'ServiceRequest'],
    [{ code: { text: '***' } }, 'ServiceRequest'],
  ])('%j: %s', (fields, label) => {
    expect(readOne(read, fields).label).toBe(label);
  });
});
