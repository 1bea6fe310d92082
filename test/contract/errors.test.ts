/** The catalogue of errors: documented whole, and turned into OperationOutcomes that hold fixed words and field names only. */
import { readFileSync } from 'node:fs';
import { type ErrorCode, errorCatalogue, ServiceError, toOperationOutcome } from '../../src/errors.ts';

const codes = Object.keys(errorCatalogue) as readonly ErrorCode[];

describe('the catalogue of errors', () => {
  const rows = readFileSync(new URL('../../docs/errors.md', import.meta.url), 'utf8').matchAll(
    /^\| `([a-z-]+)` \| (\d{3}) \|/gm,
  );

  it('is documented with code and status, no more and no less', () => {
    const documented = [...rows].map(([, code, status]) => [code, Number(status)]);
    expect(documented).toEqual(codes.map((code) => [code, errorCatalogue[code].status]));
  });

  it.each(codes)('%s has words and a status of its own kind', (code) => {
    const { status, says } = errorCatalogue[code];
    expect(status).toBeGreaterThanOrEqual(400);
    expect(says).toMatch(/^[A-Z].*\.$/);
  });
});

describe('an OperationOutcome', () => {
  it('[CH-70] has an issue for each field', () => {
    const error = new ServiceError('invalid-request', [
      { code: 'required', expression: 'context.patientId', diagnostics: 'is missing' },
      { expression: 'hook' },
    ]);
    expect(toOperationOutcome(error, 'c')).toEqual({
      resourceType: 'OperationOutcome',
      issue: [
        {
          severity: 'error',
          code: 'required',
          details: { text: 'The request is not a valid CDS Hooks call.' },
          diagnostics: 'is missing',
          expression: ['context.patientId'],
        },
        {
          severity: 'error',
          code: 'invalid',
          details: { text: 'The request is not a valid CDS Hooks call.' },
          expression: ['hook'],
        },
      ],
    });
  });

  it('has one issue when no field is to blame', () => {
    expect(toOperationOutcome(new ServiceError('not-found'), 'c').issue).toHaveLength(1);
  });

  it.each([new Error('Ola Nordmann'), 'Ola Nordmann', undefined])(
    'of %p, which nobody foresaw, holds the correlation id only',
    (error) => {
      const [issue] = toOperationOutcome(error, 'c-1').issue;
      expect(issue).toEqual({
        severity: 'error',
        code: 'exception',
        details: { text: errorCatalogue.internal.says },
        diagnostics: 'correlation id c-1',
      });
    },
  );
});
