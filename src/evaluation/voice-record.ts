/** The voice match on real authors it has not seen, as lines: measured anew where the development data is. */
import type { VoiceEval, VoiceProtocolEval, VoiceProtocolName } from '../calibration/voice/eval.js';

const NAMES: Readonly<Record<VoiceProtocolEval['rows'][number]['metric'], string>> = {
  attribution: 'author found among the candidates',
  sameOrOther: 'same or other author (AUC)',
  sameTopic: "own text over a stranger's on the same topic",
  farTopic: "own far topic over a stranger's near one",
  ownAtLeast60: 'own texts at 60 or more',
  othersAtLeast60: "others' texts at 60 or more",
};

const PROTOCOLS: Readonly<Record<VoiceProtocolName, string>> = {
  anyTopic: 'whatever she spoke about',
  oneTopic: 'samples and texts on one topic',
  oneShortSample: 'one short sample',
};

export function voiceTable({ protocols, candidates, topicBy }: VoiceEval): string[] {
  return [
    `Voice on authors left out of training: ${candidates} candidates, 95 % by author; how near two topics are by ${topicBy}`,
    ...protocols.flatMap(protocolLines),
  ];
}

function protocolLines({ name, rows, samples, sampleWords, testWords }: VoiceProtocolEval): string[] {
  const show = (
    interval: { readonly value: number; readonly low: number; readonly high: number } | null,
  ): string =>
    interval ? `${interval.value.toFixed(3)} [${interval.low.toFixed(3)}-${interval.high.toFixed(3)}]` : '-';
  const of = samples === 1 ? '1 sample' : `${samples} samples`;
  return [
    `${PROTOCOLS[name]} (${of} of ${sampleWords} words, texts of ${testWords})`,
    `${''.padEnd(46)} ${'ours'.padEnd(22)} ${'character cosine'.padEnd(22)} ${'difference'.padEnd(23)} chance  n`,
    ...rows.map(
      ({ metric, ours, characterCosine, difference, chance, n }) =>
        `${NAMES[metric].padEnd(46)} ${show(ours).padEnd(22)} ${show(characterCosine).padEnd(22)} ${show(difference).padEnd(23)} ${(chance?.toFixed(2) ?? '-').padEnd(6)} ${n}`,
    ),
  ];
}
