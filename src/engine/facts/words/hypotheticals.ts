/** Marks of a supposition: what follows is imagined, not claimed. */

const SUPPOSED =
  /(?<![\p{L}\p{M}])(?:imagine|suppose|supposing|let['’]s (?:say|assume)|say (?:you|a|an|the|your|i|it|someone)|assume|pretend|what if|imagina|imaginate|imaginá|imagínate|supongamos|suponé|suponte|digamos|pongamos|qué pasaría si|imagine que|suponha|vamos supor|digamos que|bayangkan|misalnya|misalkan|katakanlah|anggap saja|andaikan|maan lo|man lo|maano|socho agar|soch agar|farz karo|manlo|मान लो|मान लीजिए|मानो|सोचो अगर|सोचिए अगर|फ़र्ज़ करो|అనుకో|అనుకోండి|ఊహించండి|ఊహించుకో|ఉదాహరణకు)(?![\p{L}\p{M}])/iu;
const CONDITION =
  /(?<![\p{L}\p{M}])(?:if (?:you|i|we|someone|somebody|your|a|the)|even if|as if|as though|como si|como se|seolah|seakan|si (?:vos|tú|tu|usted|alguien|tenés|tienes|ganás|ganas|te|yo)|se (?:você|voce|alguém|eu)|kalau|jika|kalo|agar|अगर|यदि|ఒకవేళ)(?![\p{L}\p{M}])[^.!?,;:।\n]*$/iu;

/** `place` stands in a sentence that supposes, or in an if-clause. */
export function isHypothetical(text: string, place: number): boolean {
  const start =
    Math.max(
      text.lastIndexOf('\n', place - 1),
      ...[...'.!?।'].map((mark) => text.lastIndexOf(`${mark} `, place - 1)),
    ) + 1;
  const before = text.slice(start, place);
  if (SUPPOSED.test(before) || CONDITION.test(before)) return true;
  const rest = text.slice(place);
  const end = rest.search(/[.!?।\n]/u);
  // Telugu and Hindi may say "suppose" at the end of the clause.
  return /(?:అనుకో|అనుకోండి|అనుకుందాం|maan lo|मान लो)\s*$/u.test(rest.slice(0, end < 0 ? undefined : end));
}
