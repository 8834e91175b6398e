/** Finds the spoken words in JSON of whatever shape a model chose instead of ours. */

interface FoundBeat {
  readonly spoken: string;
  readonly shot: string | null;
}

/** Names models give to what is said, the plainest first; of all of them, see `plainName`. */
const SPOKEN = [
  'spoken', 'text', 'script', 'content', 'line', 'lines', 'narration', 'voiceover', 'voice_over',
  'dialogue', 'dialog', 'speech', 'words', 'say', 'audio', 'copy', 'message', 'response',
] as const; // prettier-ignore
const SHOT = ['shot', 'visual', 'visuals', 'scene_description', 'b_roll', 'broll'] as const;
/** Parts of a script that stand as fields of their own: what opens and what ends it, also beside a list, and what is said between in the order it stands there. */
const OPENINGS = ['hook', 'opening', 'intro', 'introduction'] as const;
const MIDDLES: readonly string[] = [
  'setup', 'problem', 'body', 'main', 'main_content', 'middle', 'story', 'points', 'point', 'value', 'proof', 'twist',
  'turn', 'solution',
]; // prettier-ignore
const ENDINGS = ['conclusion', 'outro', 'closing', 'cta', 'call_to_action'] as const;
const LISTS = [
  'spoken',
  'beats',
  'scenes',
  'sections',
  'segments',
  'parts',
  'shots',
  'lines',
  'sentences',
] as const;
/** Fields that wrap the answer. */
const WRAPPERS = [
  'script',
  'result',
  'data',
  'output',
  'answer',
  'arguments',
  'parameters',
  'response',
  'reel',
  'video',
  'content',
] as const;
const DEEPEST = 5;

/** In order; empty when nothing in it is said. */
export function beatsIn(value: unknown, depth = 0): readonly FoundBeat[] {
  if (depth > DEEPEST) return [];
  if (typeof value === 'string') return value.trim() === '' ? [] : [{ spoken: value, shot: null }];
  if (Array.isArray(value)) return value.flatMap((item: unknown) => beatsIn(item, depth + 1));
  if (typeof value !== 'object' || value === null) return [];
  const fields = Object.fromEntries(
    Object.entries(value as Readonly<Record<string, unknown>>).map(([name, field]) => [
      plainName(name),
      field,
    ]),
  );
  const list = LISTS.filter((name) => name !== 'shots' || !isOfStrings(fields[name]))
    .map((name) => fields[name])
    .find((field) => Array.isArray(field));
  const beatsOf = (names: readonly string[]) => names.flatMap((name) => beatsIn(fields[name], depth + 1));
  if (list !== undefined) return [...beatsOf(OPENINGS), ...beatsIn(list, depth + 1), ...beatsOf(ENDINGS)];
  const middles = Object.keys(fields).filter((name) => MIDDLES.includes(name));
  const parts = beatsOf([...OPENINGS, ...middles, ...ENDINGS]);
  if (parts.length > 1) return parts;
  const spoken = stringIn(fields, SPOKEN);
  if (spoken !== null) return [{ spoken, shot: stringIn(fields, SHOT) }];
  const wrapped = WRAPPERS.map((name) => beatsIn(fields[name], depth + 1)).find((beats) => beats.length > 0);
  return wrapped ?? parts;
}

/** `Call to Action`, `callToAction` and `call-to-action` are one name. */
function plainName(name: string): string {
  return name
    .trim()
    .replaceAll(/(?<=[a-z])(?=[A-Z])/gu, '_')
    .replaceAll(/[\s-]+/gu, '_')
    .toLowerCase();
}

/** Our own shape: what one sees, not scenes in which something is said. */
function isOfStrings(field: unknown): boolean {
  return Array.isArray(field) && field.every((item) => typeof item === 'string');
}

function stringIn(fields: Readonly<Record<string, unknown>>, names: readonly string[]): string | null {
  const found = names
    .map((name) => fields[name])
    .find((field) => typeof field === 'string' && field.trim() !== '');
  return typeof found === 'string' ? found : null;
}
