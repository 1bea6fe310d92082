/** How much work is let in: calls under way together, and the time that a call may have waited for the processor. */
import { Admission, CALM_MS, NORMAL, OVERLOADED } from '../../src/http/limits/admission.ts';

/** An event loop by hand: the test says how long each thing takes. */
function loop(maxCalls = 1000) {
  let now = 5000;
  let ends: (() => void)[] = [];
  const admission = new Admission({ maxCalls, clock: () => now, afterTurn: (work) => ends.push(work) });
  const wait = (milliseconds: number): void => {
    now += milliseconds;
  };
  const endTurn = (): void => {
    const due = ends;
    ends = [];
    for (const end of due) end();
  };
  /** One turn in which calls are read that take so long each. @returns how many were let in */
  const turn = (calls: number, milliseconds: number): number => {
    let admitted = 0;
    for (let call = 0; call < calls; call++) {
      if (!admission.enter()) continue;
      wait(milliseconds);
      admission.leave();
      admitted++;
    }
    endTurn();
    return admitted;
  };
  return { admission, wait, turn, endTurn, scheduled: () => ends.length };
}

describe('calls under way', () => {
  it('are let in up to the bound, and again when one has left', () => {
    const { admission, endTurn } = loop(2);
    expect([admission.enter(), admission.enter(), admission.enter(), admission.calls]).toEqual([true, true, false, 2]);
    admission.leave();
    endTurn();
    expect([admission.enter(), admission.enter()]).toEqual([true, false]);
  });

  it('that come back with their body are refused when the places have been taken', () => {
    const { admission } = loop(1);
    admission.enter();
    admission.leave();
    admission.enter();
    expect([admission.enterAgain(), admission.calls]).toEqual([false, 1]);
    admission.leave();
    expect(admission.enterAgain()).toBe(true);
  });
});

describe('calls that wait for the processor', () => {
  it('are let in while the turn is young, on both sides of the border', () => {
    const { turn } = loop();
    // The call that is read exactly at the border is still let in.
    expect(turn(500, 1)).toBe(NORMAL.maxWait + 1);
  });

  it('are let in while they are few, however long each takes', () => {
    expect(loop().turn(NORMAL.alwaysPerTurn + 5, NORMAL.maxWait)).toBe(NORMAL.alwaysPerTurn);
  });

  it('have waited since the turn before began, when that has only just ended', () => {
    const { turn } = loop();
    turn(60, 1);
    expect(turn(500, 1)).toBe(NORMAL.maxWait - 60 + 1);
  });

  it('have not waited for a turn that ended long ago', () => {
    const { turn, wait } = loop();
    turn(90, 1);
    wait(11);
    expect(turn(500, 1)).toBe(NORMAL.maxWait + 1);
  });

  it('are let in again in the turn after an overload', () => {
    const { turn } = loop();
    for (let turns = 0; turns < 20; turns++) turn(2000, 1);
    turn(5, 1);
    expect(turn(10, 1)).toBe(10);
  });

  it('are let in for a shorter time once calls had to be refused', () => {
    const { turn, wait } = loop();
    expect(turn(500, 1)).toBe(NORMAL.maxWait + 1);
    wait(11);
    expect(turn(500, 1)).toBe(OVERLOADED.maxWait + 1);
    wait(11);
    expect(turn(500, OVERLOADED.maxWait + 1)).toBe(OVERLOADED.alwaysPerTurn);
  });

  it('are let in as before when nothing was refused for a second, on both sides of the border', () => {
    const { turn, wait } = loop();
    turn(500, 1);
    // The refusal itself comes in the last millisecond of that second.
    wait(CALM_MS - OVERLOADED.maxWait - 2);
    expect(turn(500, 1)).toBe(OVERLOADED.maxWait + 1);
    wait(CALM_MS);
    expect(turn(500, 1)).toBe(NORMAL.maxWait + 1);
  });

  it('are judged again when their body is complete, because a long one says nothing of the queue at its beginning', () => {
    const { admission, wait, endTurn } = loop();
    for (let call = 0; call < 100; call++) {
      admission.enter();
      admission.leave();
    }
    endTurn();
    let admitted = 0;
    for (let call = 0; call < 100; call++) {
      if (!admission.enterAgain()) continue;
      wait(6);
      admission.leave();
      admitted++;
    }
    expect(admitted).toBe(Math.max(NORMAL.alwaysPerTurn, Math.floor(NORMAL.maxWait / 6) + 1));
  });

  it('cost one immediate per turn, not per call', () => {
    const { admission, scheduled } = loop();
    for (let call = 0; call < 50; call++) admission.enter();
    expect(scheduled()).toBe(1);
  });
});
