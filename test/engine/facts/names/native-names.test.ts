import { describe, expect, it } from 'vitest';
import { nativeNames } from '../../../../src/engine/facts/names/native-names.js';
import { tokensOf } from '../../../../src/engine/facts/words/tokens.js';

/** What is read of `word` where nothing of the text stands in a source. */
const readingOf = (text: string, word: string) => {
  const tokens = tokensOf(text);
  return nativeNames(text, tokens, () => true).find(({ at }) => tokens[at]?.raw === word);
};

describe('names in Devanagari and Telugu', () => {
  it.each([
    ['కాలేజీలో కీర్తన అనే అమ్మాయి ఉంది.', 'కీర్తన'],
    ['हमारी बेटी पूजा नाम की लड़की से मिली।', 'पूजा'],
    ['पूजा उसका नाम है।', 'पूजा'],
  ])('are marked where somebody is called so: %s', (text, word) => {
    expect(readingOf(text, word)?.features).toMatchObject({ called: 1 });
  });

  it.each([
    ['ములుగులో పెళ్ళి.', 'ములుగులో', 'name'],
    ['दैनिक भास्कर पढ़ता हूँ।', 'दैनिक', 'brand'],
    ['मोबाइल रियलमी का है।', 'रियलमी', 'brand'],
    ['ఆకాశవాణి వాళ్ళు పిలిచారు.', 'ఆకాశవాణి', 'brand'],
  ])('are known by list: %s', (text, word, kind) => {
    expect(readingOf(text, word)).toMatchObject({ kind });
  });

  it('leaves an everyday word uncalled', () => {
    expect(readingOf('रोज़ सुबह चाय बनाता हूँ।', 'सुबह')?.features).toMatchObject({ called: 0, listed: 0 });
  });
});
