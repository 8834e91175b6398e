/** The picture of all conversations that README shows, drawn from the walk. */
import { walkAllStates } from './walk.js';

/** Kinds of events that move a form; commands, cancel and replies work in every state and would cover the picture. */
const DRAWN = ['text', 'button', 'file', 'result', 'failure'] as const;

/** A Mermaid state diagram, always in the same order. */
export function mermaidDiagram(): string {
  const { edges } = walkAllStates();
  const arrows = new Map<string, Set<string>>();
  for (const { from, to, by } of edges) {
    const opens = from === 'idle' && to !== 'idle';
    if (from === to || (!opens && !DRAWN.some((kind) => kind === by))) continue;
    const arrow = `${from} --> ${to}`;
    arrows.set(arrow, (arrows.get(arrow) ?? new Set()).add(by));
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
