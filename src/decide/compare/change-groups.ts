/** Whether the first scenario with these changes made (numbered from 0) is a valid one. */
export type IsValid = (changes: readonly number[]) => boolean;

/** A group whose absence or presence alone leaves no valid scenario; undefined = there is none. */
function troubled(groups: readonly (readonly number[])[], isValid: IsValid): number | undefined {
  const all = groups.flat();
  const at = groups.findIndex((group) => !isValid(group) || !isValid(all.filter((change) => !group.includes(change))));
  return at < 0 ? undefined : at;
}

/** The group with which this one is valid alone and absent; else the next group, which may be no better but ends the search. */
function companion(groups: readonly (readonly number[])[], of: number, isValid: IsValid): number {
  const all = groups.flat();
  const together = (with_: number): readonly number[] => [...groups[of], ...groups[with_]];
  const others = groups.map((_, k) => k).filter((k) => k !== of);
  return (
    others.find((k) => isValid(together(k)) && isValid(all.filter((change) => !together(k).includes(change)))) ??
    others.find((k) => isValid(together(k)) && !isValid(groups[of])) ??
    others.find((k) => !isValid(groups[k])) ??
    others[0]
  );
}

const joined = (groups: readonly (readonly number[])[], a: number, b: number): number[][] => {
  const [low, high] = [Math.min(a, b), Math.max(a, b)];
  return groups.flatMap((group, k) =>
    k === high ? [] : k === low ? [[...group, ...groups[high]].sort((x, y) => x - y)] : [[...group]],
  );
};

/** So many sets of changes are tried in search of the best companions: a set is a scenario that is read and checked whole. */
const MOST_TRIED = 100;

/** All troubled groups in one; a single one takes all others in. */
function gathered(groups: readonly (readonly number[])[], isValid: IsValid): number[][] {
  const all = groups.flat();
  const sound = groups.filter((group) => isValid(group) && isValid(all.filter((change) => !group.includes(change))));
  const kept = sound.length === groups.length - 1 ? [] : sound;
  const rest = all.filter((change) => !kept.some((group) => group.includes(change)));
  return [...kept.map((group) => [...group]), rest.sort((a, b) => a - b)];
}

/**
 * Changes that are only valid together become one, until each group may be made, or left out, by itself. Where two scenarios have
 * little in common, so that no few tries tell which belong together, all that are in trouble become one.
 */
export function changeGroups(count: number, isValid: IsValid): number[][] {
  const known = new Map<string, boolean>();
  const once: IsValid = (changes) => {
    const key = changes.join();
    const found = known.get(key) ?? isValid(changes);
    known.set(key, found);
    return found;
  };
  let groups: number[][] = Array.from({ length: count }, (_, change) => [change]);
  for (let at = troubled(groups, once); at !== undefined && groups.length > 1; at = troubled(groups, once))
    groups = known.size < MOST_TRIED ? joined(groups, at, companion(groups, at, once)) : gathered(groups, once);
  return groups;
}

/** Two of the groups joined because a set of them is not valid although each is: the first of the set and the first that is not in it. */
export const joinedFor = (groups: readonly (readonly number[])[], set: readonly number[]): number[][] =>
  joined(
    groups,
    set[0],
    groups.findIndex((_, k) => !set.includes(k)),
  );

/** The smallest groups in one, so that at most `most` are left; `sizes` are what they moved alone. The one that gathers comes last. */
export function withOther(
  groups: readonly (readonly number[])[],
  sizes: readonly number[],
  most: number,
): { readonly groups: number[][]; readonly gathered: boolean } {
  if (groups.length <= most) return { groups: groups.map((group) => [...group]), gathered: false };
  const order = groups.map((_, k) => k).sort((a, b) => sizes[b] - sizes[a] || a - b);
  const kept = new Set(order.slice(0, most - 1));
  return {
    groups: [
      ...groups.filter((_, k) => kept.has(k)).map((group) => [...group]),
      groups
        .filter((_, k) => !kept.has(k))
        .flat()
        .sort((a, b) => a - b),
    ],
    gathered: true,
  };
}
