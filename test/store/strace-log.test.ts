/** The judge of what strace saw: an answer before its sync must not get past it. */
import { StraceJudge } from '../../bench/store/strace-log.ts';

const LOG = '25</data/ryggrad.db-wal>';
const CLIENT = '18<TCP:[127.0.0.1:3000->127.0.0.1:51000]>';
const MOMENT = '2026-01-01T00:00:00.001Z';
const INSTANCE = '6bc883b2-b795-4dcb-b661-34884a31d472';

const read = (path: string, body: string): string =>
  `12 read(${CLIENT}, "POST ${path} HTTP/1.1\\r\\nhost: x\\r\\n\\r\\n${body}"..., 65536) = 700`;
const asked = read(
  '/cds-services/back-pain-order-sign/feedback',
  `{\\"feedback\\":[{\\"outcomeTimestamp\\":\\"${MOMENT}\\"}]}`,
);
const called = read('/cds-services/back-pain-order-sign', `{\\"hookInstance\\":\\"${INSTANCE}\\"}`);
const written = (mark: string): string => `14 pwrite64(${LOG}, "\\r\\0\\7${mark}\\1\\2", 4096, 32) = 4096`;
const synced = `14 fsync(${LOG}) = 0`;
const answered = `12 writev(${CLIENT}, [{iov_base="HTTP/1.1 200 OK\\r\\n", iov_len=200}], 1) = 200`;

function judged(...lines: readonly string[]) {
  const judge = new StraceJudge();
  for (const line of lines) judge.read(line);
  return judge.report();
}

describe('an answer on feedback', () => {
  it('is proven by a write of what it brought and a whole sync after it', () => {
    const report = judged(asked, written(MOMENT), synced, answered);
    expect(report.feedback).toEqual({ answers: 1, synced: 1, repeated: 0, unproven: [] });
    expect(report.syncs).toEqual({ fsync: 1 });
  });

  it.each([
    ['before the sync', [asked, written(MOMENT), answered, synced]],
    ['before the sync has ended', [asked, written(MOMENT), `14 fsync(${LOG} <unfinished ...>`, answered]],
    ['after a sync that failed', [asked, written(MOMENT), `14 fsync(${LOG}) = -1 EIO (Input/output error)`, answered]],
    ['after a sync that came before the write', [asked, synced, written(MOMENT), answered]],
    [
      'after a sync that began before the write',
      [asked, `14 fsync(${LOG} <unfinished ...>`, written(MOMENT), '14 <... fsync resumed>) = 0', answered],
    ],
    ['after a write of something else', [asked, written('2026-01-01T00:00:00.002Z'), synced, answered]],
    ['after a sync of another file', [asked, written(MOMENT), '14 fsync(26</data/ryggrad.db>) = 0', answered]],
  ])('is not proven %s', (_when, lines) => {
    expect(judged(...lines).feedback).toMatchObject({
      answers: 1,
      synced: 0,
      unproven: [expect.stringMatching(/line/)],
    });
  });

  it('is told apart when it was durable since before', () => {
    const twice = judged(asked, written(MOMENT), synced, answered, asked, answered);
    expect(twice.feedback).toEqual({ answers: 2, synced: 1, repeated: 1, unproven: [] });
  });

  it('is followed through calls that another thread interrupts, on its own connection', () => {
    const other = asked.replace('51000', '51001').replace(MOMENT, '2026-01-01T00:00:00.009Z');
    const report = judged(
      `12 read(${CLIENT}, <unfinished ...>`,
      written('nothing'),
      `12 <... read resumed>${asked.slice(asked.indexOf('"'))}`,
      other,
      written(MOMENT),
      `14 fsync(${LOG} <unfinished ...>`,
      '13 read(7<pipe:[1]>, "x", 1) = 1',
      '14 <... fsync resumed>) = 0',
      answered,
      answered.replace('51000', '51001'),
    );
    expect(report.feedback).toEqual({ answers: 2, synced: 1, repeated: 0, unproven: ['line 10'] });
  });
});

describe('the answer to a hook call', () => {
  it('is judged by its hookInstance, and refusals are none', () => {
    const refused = answered.replace('200 OK', '503 Service Unavailable');
    const report = judged(called, written(INSTANCE), synced, answered, called, refused);
    expect(report.hook).toEqual({ answers: 1, synced: 1, repeated: 0, unproven: [] });
    expect(judged(called, answered).hook.unproven).toEqual(['line 2']);
  });
});
