/** Finds the spoken words in JSON of whatever shape a model chose instead of ours. */

interface FoundBeat {
  readonly spoken: string;
  readonly shot: string | null;
}

/** Names models give to what is said, the plainest first. */
const SPOKEN = [
  'spoken', 'text', 'script', 'content', 'line', 'lines', 'narration', 'voiceover', 'voice_over', 'voiceOver',
  'dialogue', 'dialog', 'speech', 'words', 'say', 'audio', 'copy', 'message', 'response',
] as const; // prettier-ignore
const SHOT = ['shot', 'visual', 'visuals', 'scene_description', 'b_roll', 'broll'] as const;
/** Parts of a script that stand as fields of their own, in the order they are said. */
const PARTS = [
  'hook', 'opening', 'intro', 'introduction', 'setup', 'problem', 'body', 'main', 'main_content', 'middle', 'story',
  'points', 'point', 'value', 'proof', 'twist', 'turn', 'solution', 'conclusion', 'outro', 'closing', 'cta',
  'call_to_action', 'callToAction',
] as const; // prettier-ignore
const LISTS = ['beats', 'scenes', 'sections', 'segments', 'parts', 'shots', 'lines', 'sentences'] as const;
/** Fields that wrap the answer. */
const WRAPPERS = [
  'script',
  'result',
  'data',
  'output',
  'answer',
  'response',
  'reel',
  'video',
  'content',
] as const;
const DEEPEST = 4;

/** In order; empty when nothing in it is said. */
export function beatsIn(value: unknown, depth = 0): readonly FoundBeat[] {
  if (depth > DEEPEST) return [];
  if (typeof value === 'string') return value.trim() === '' ? [] : [{ spoken: value, shot: null }];
  if (Array.isArray(value)) return value.flatMap((item: unknown) => beatsIn(item, depth + 1));
  if (typeof value !== 'object' || value === null) return [];
  const fields = value as Readonly<Record<string, unknown>>;
  const list = LISTS.map((name) => fields[name]).find((field) => Array.isArray(field));
  if (list !== undefined) return beatsIn(list, depth + 1);
  const parts = PARTS.flatMap((name) => beatsIn(fields[name], depth + 1));
  if (parts.length > 1) return parts;
  const spoken = stringIn(fields, SPOKEN);
  if (spoken !== null) return [{ spoken, shot: stringIn(fields, SHOT) }];
  const wrapped = WRAPPERS.map((name) => beatsIn(fields[name], depth + 1)).find((beats) => beats.length > 0);
  return wrapped ?? parts;
}

function stringIn(fields: Readonly<Record<string, unknown>>, names: readonly string[]): string | null {
  const found = names
    .map((name) => fields[name])
    .find((field) => typeof field === 'string' && field.trim() !== '');
  return typeof found === 'string' ? found : null;
}
