import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_VERSIONS, surplusVersions } from '../../../../src/editor/library/surplus-versions.ts';

interface Saved {
  readonly revision: number;
  readonly savedAt: number;
}

/** What is kept after saves at these times, the surplus let go at each. */
function keptOf(times: readonly number[]): readonly Saved[] {
  let kept: readonly Saved[] = [];
  times.forEach((savedAt, revision) => {
    const all = [...kept, { revision, savedAt }];
    const surplus = surplusVersions(all, savedAt);
    kept = all.filter((version) => !surplus.includes(version.revision));
  });
  return kept;
}

describe('the versions that are let go', () => {
  it('are none while there is room', () => {
    expect(keptOf(Array.from({ length: MOST_VERSIONS }, (_, at) => at * 1000))).toHaveLength(20);
  });

  it('leave as many as are kept, with the first and the latest, whenever the saves come', () => {
    const gaps = fc.array(fc.nat(1e9), { minLength: 21, maxLength: 80 });
    fc.assert(
      fc.property(gaps, (waits) => {
        let now = 0;
        const times = waits.map((wait) => (now += wait));
        const kept = keptOf(times);
        expect(kept).toHaveLength(MOST_VERSIONS);
        expect([kept[0]!.revision, kept.at(-1)!.revision]).toEqual([0, times.length - 1]);
      }),
    );
  });

  it('leave the last minutes dense and the hours before them sparse', () => {
    const minute = 60_000;
    const kept = keptOf(Array.from({ length: 600 }, (_, at) => at * minute));
    const ages = kept.map(({ savedAt }) => 599 - savedAt / minute);
    expect(ages.filter((age) => age < 10).length).toBeGreaterThanOrEqual(4);
    expect(ages.filter((age) => age > 60).length).toBeGreaterThanOrEqual(4);
  });
});
