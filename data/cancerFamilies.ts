/** How cancers are related: finer types inside families, families that people mix up. */
import type { Directory } from './directory.ts';

/** Whether one of `ids` names this cancer, or the family it belongs to. */
export function covers(directory: Directory, ids: readonly string[], cancer: string): boolean {
  return ids.includes(cancer) || ids.includes(familyOf(directory, cancer));
}

/** Whether people who say `cancer` may mean one of `types`: "throat cancer" may be the voice box. */
export function mayBe(directory: Directory, cancer: string, types: readonly string[]): boolean {
  const type = directory.cancerTypes.find(({ id }) => id === cancer);
  const family = directory.cancerFamilies.find(({ id }) => id === (type?.unclear ? type.family : cancer));
  return family?.mayBe.some((other) => types.includes(other)) ?? false;
}

/** The family of a type; a family is its own. */
export function familyOf(directory: Directory, cancer: string): string {
  return directory.cancerTypes.find(({ id }) => id === cancer)?.family ?? cancer;
}

/** Whether a cancer is one of the head and neck, one at its edge, or of another part of the body. */
export function scopeOf(directory: Directory, cancer: string): 'core' | 'edge' | 'out' {
  const known =
    directory.cancerTypes.find(({ id }) => id === cancer) ?? directory.cancerFamilies.find(({ id }) => id === cancer);
  return known?.scope ?? 'core';
}
