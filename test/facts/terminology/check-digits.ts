/** Check digits of SNOMED CT (Verhoeff) and LOINC (mod 10), worked out from their definitions. */

/** Product in the dihedral group of order ten: rotations 0-4, reflections 5-9. */
function dihedral(a: number, b: number): number {
  const turned = a < 5 ? a + (b % 5) : a - (b % 5);
  const rotation = ((turned % 5) + 5) % 5;
  return a < 5 === b < 5 ? rotation : rotation + 5;
}

const permutation = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4];

function permuted(digit: number, times: number): number {
  return times === 0 ? digit : permuted(permutation[digit] ?? 0, times - 1);
}

export function isVerhoeffValid(id: string): boolean {
  const digits = [...id].reverse().map(Number);
  return (
    /^\d{6,18}$/.test(id) && digits.reduce((sum, digit, place) => dihedral(sum, permuted(digit, place % 8)), 0) === 0
  );
}

/** LOINC terms (`1988-5`): every second digit from the right doubled, digits summed. */
export function isLoincValid(code: string): boolean {
  const [, body = '', check = ''] = /^(\d{1,6})-(\d)$/.exec(code) ?? [];
  const sum = [...body].reverse().reduce((total, digit, place) => {
    const value = Number(digit) * (place % 2 === 0 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return check !== '' && (10 - (sum % 10)) % 10 === Number(check);
}
