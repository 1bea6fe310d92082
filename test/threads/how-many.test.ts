/** How many threads the service takes by itself. */
import { threadsFor } from '../../src/threads-part.ts';

const GB = 2 ** 30;

describe('threads by themselves', () => {
  it.each([
    ['none on one processor', { processors: 1, bytes: 64 * GB }, 0],
    ['one on two', { processors: 2, bytes: 24 * GB }, 1],
    ['four at most', { processors: 64, bytes: 256 * GB }, 4],
    ['none in half a gigabyte', { processors: 8, bytes: GB / 2 }, 0],
    ['one in one gigabyte', { processors: 8, bytes: GB }, 1],
    ['none in less than the service needs', { processors: 8, bytes: GB / 4 }, 0],
  ])('%s', (_name, machine, count) => {
    expect(threadsFor(machine)).toBe(count);
  });
});
