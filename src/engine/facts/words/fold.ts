/** A text for matching: small Latin letters without accents, place for place like the original. */
export function fold(text: string): string {
  let folded = '';
  for (const unit of text.split('')) folded += foldUnit(unit);
  return folded;
}

const known = new Map<string, string>();

function foldUnit(unit: string): string {
  if (unit < '\u007F') return unit >= 'A' && unit <= 'Z' ? unit.toLowerCase() : unit;
  const remembered = known.get(unit);
  if (remembered !== undefined) return remembered;
  let plain = unit;
  if (unit === '’' || unit === '‘') plain = "'";
  else if (/\p{Script=Latin}/u.test(unit)) {
    const base = unit
      .toLowerCase()
      .normalize('NFD')
      .replace(/[\u0300-\u036F]/gu, '');
    if (base.length === 1) plain = base;
  }
  known.set(unit, plain);
  return plain;
}
