/** The log: one JSON line per event, and only fields of the allow-list. */
import { createLog, fieldsOfUnknown } from '../../src/log.ts';

function logTo(): {
  readonly log: ReturnType<typeof createLog>;
  readonly lines: () => readonly Record<string, unknown>[];
} {
  const written: string[] = [];
  const log = createLog({ destination: { write: (line) => written.push(line) } });
  return { log, lines: () => written.map((line): Record<string, unknown> => JSON.parse(line)) };
}

describe('a log line', () => {
  it('holds the event, its level, the time and the fields allowed', () => {
    const { log, lines } = logTo();
    log.warn('hook refused', { status: 400, fields: ['context.patientId'] });
    expect(lines()).toEqual([
      { level: 'warn', time: expect.any(Number), msg: 'hook refused', status: 400, fields: ['context.patientId'] },
    ]);
  });

  it('drops every other field, even one that the compiler let through', () => {
    const { log, lines } = logTo();
    const wide = { status: 200, patient: 'Ola Nordmann', resource: { birthDate: '1970-01-01' } };
    log.info('hook answered', wide);
    expect(JSON.stringify(lines())).not.toMatch(/Nordmann|1970/);
  });

  it('keeps a hookInstance only in the shape of a UUID', () => {
    const { log, lines } = logTo();
    log.info('a', { hookInstance: '6bc883b2-b795-4dcb-b661-34884a31d472' });
    log.info('b', { hookInstance: '01017012345' });
    expect(lines().map(({ hookInstance }) => hookInstance)).toEqual([
      '6bc883b2-b795-4dcb-b661-34884a31d472',
      'not a UUID',
    ]);
  });

  it('is not written below the level', () => {
    const { log, lines } = logTo();
    log.debug('detail');
    expect(lines()).toEqual([]);
  });
});

describe('an error nobody foresaw', () => {
  it('is logged by name and place, without its words', () => {
    const fields = fieldsOfUnknown(new RangeError('Ola Nordmann\n    at Ola Nordmann'));
    expect(fields.errorName).toBe('RangeError');
    expect(fields.frames?.[0]).toMatch(/^at .*log\.test\.ts/);
    expect(JSON.stringify(fields)).not.toContain('Nordmann');
    expect(fieldsOfUnknown('Ola Nordmann')).toEqual({ errorName: 'string' });
  });
});
