import { lessThan, moreThan } from '../src/domain/interval.ts';
import { all, any, not } from '../src/domain/truth.ts';

describe('three-valued logic', () => {
  it('never turns unknown into a known answer unless another part settles it', () => {
    expect(all('met', 'unknown')).toBe('unknown');
    expect(all('not-met', 'unknown')).toBe('not-met');
    expect(any('met', 'unknown')).toBe('met');
    expect(any('not-met', 'unknown')).toBe('unknown');
    expect(not('unknown')).toBe('unknown');
  });

  it('calls a border that falls inside an interval unknown', () => {
    expect(moreThan({ min: 54, max: 56 }, 55)).toBe('unknown');
    expect(moreThan({ min: 56, max: 56 }, 55)).toBe('met');
    expect(moreThan({ min: 55, max: 55 }, 55)).toBe('not-met');
    expect(lessThan({ min: 19, max: 20 }, 20)).toBe('unknown');
    expect(lessThan(undefined, 20)).toBe('unknown');
  });
});
