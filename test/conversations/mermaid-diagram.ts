/** The picture of all conversations that README shows, drawn from the walk. */
import { parseChoice } from '../../src/conversations/shared/choice-values.js';
import { type Edge, walkAllStates } from './walk.js';

/** Kinds of events that move a form; commands, cancel and replies work in every state and would cover the picture. */
const DRAWN = ['text', 'button', 'file', 'result', 'failure'] as const;

/** An arrow of a flow's own; a button of another flow, like a command, works in every state. */
function isDrawn({ from, to, by, event }: Edge): boolean {
  if (from === to) return false;
  if (from === 'idle') return true;
  if (!DRAWN.some((kind) => kind === by)) return false;
  if (/^(?:feedback|dislike)/u.test(to) && to.split('.')[0] !== from.split('.')[0]) return false;
  return event.type !== 'choice' || parseChoice(event.value)?.conversation === from.split('.')[0];
}

/** A Mermaid state diagram, always in the same order. */
export function mermaidDiagram(): string {
  const { edges } = walkAllStates();
  const arrows = new Map<string, Set<string>>();
  for (const edge of edges) {
    if (!isDrawn(edge)) continue;
    const arrow = `${edge.from} --> ${edge.to}`;
    arrows.set(arrow, (arrows.get(arrow) ?? new Set()).add(edge.by));
  }
  const states = [...new Set(edges.flatMap(({ from, to }) => [from, to]))]
    .filter((name) => name !== 'idle')
    .sort();
  const named = (state: string): string => (state === 'idle' ? '[*]' : state.replaceAll('.', '_'));
  const lines = [...arrows]
    .filter(([arrow]) => arrow.split(' --> ').every((end) => end !== ''))
    .map(([arrow, kinds]) => {
      const [from = '', to = ''] = arrow.split(' --> ');
      return `  ${named(from)} --> ${named(to)}: ${[...kinds].sort().join(', ')}`;
    })
    .sort();
  return [
    'stateDiagram-v2',
    ...states.map((state) => `  ${named(state)}: ${state.replace('.', ' · ')}`),
    ...lines,
  ].join('\n');
}
