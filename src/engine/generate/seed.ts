import { fnv1a } from '../text/hashed-places.js';

/** A request's own seed, so that asking again under the same id gives the same plans (32 bit). */
export function seedOf(id: string): number {
  return fnv1a(id) >>> 0;
}
