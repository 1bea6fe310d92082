/** Three-valued logic (Kleene): a clause is met, not met, or unknown; unknown is never read as not met. */
export type Truth = 'met' | 'not-met' | 'unknown';

/** Met only when every part is met; one part that is not met settles it. */
export function all(...parts: readonly Truth[]): Truth {
  if (parts.includes('not-met')) return 'not-met';
  return parts.includes('unknown') ? 'unknown' : 'met';
}

/** Met when one part is met; not met only when every part is known not to be. */
export function any(...parts: readonly Truth[]): Truth {
  if (parts.includes('met')) return 'met';
  return parts.includes('unknown') ? 'unknown' : 'not-met';
}

export function not(part: Truth): Truth {
  if (part === 'unknown') return 'unknown';
  return part === 'met' ? 'not-met' : 'met';
}

/** A known yes or no. */
export function truth(value: boolean): Truth {
  return value ? 'met' : 'not-met';
}
