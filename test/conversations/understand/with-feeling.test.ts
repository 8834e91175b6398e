/** "Con sentimiento", "dil se": how a script is to be told, in a request and as an answer, and no topic. */
import { describe, expect, it } from 'vitest';
import { copyFor } from '../../../src/conversations/shared/copy.js';
import { parseFreeRequest } from '../../../src/conversations/understand/requests/free-request.js';
import { openChat } from '../chat.js';
import { persona } from '../samples.js';

describe('with feeling', () => {
  it.each([
    ['un guion con sentimiento sobre mi abuela', 'mi abuela'],
    ['script about my gran with feeling', 'my gran'],
    ['dil se ek script meri dadi par', 'meri dadi par'],
    ['roteiro com sentimento sobre a feira', 'a feira'],
    ['naskah dari hati soal ibu', 'ibu'],
    ['మనసు నుంచి అమ్మ గురించి స్క్రిప్ట్', 'అమ్మ'],
  ])('%j tells a story of %j', (text, topic) => {
    expect(parseFreeRequest(text)?.draft).toMatchObject({ topic, contentType: 'storytelling' });
  });

  it.each(['con sentimiento', 'with feeling', 'dil se', 'com emoção', 'dari hati', 'మనసుతో', 'emotional'])(
    '%j is a kind where one is asked for',
    (text) => {
      const chat = openChat({ persona });
      chat.says('/script');
      chat.says('how I lost the second shop');
      chat.presses('30 s');
      expect(chat.text()).toContain(copyFor('en')('ask-type'));
      chat.says(text);
      const request = { topic: 'how I lost the second shop', contentType: 'storytelling' };
      const asked = chat.calls()[0]?.args ?? chat.active()?.state;
      expect(JSON.stringify(asked)).toContain(JSON.stringify(request.contentType));
    },
  );

  it('leaves a topic with the word in it alone', () => {
    expect(parseFreeRequest('a script on emotional eating')?.draft).toMatchObject({
      topic: 'emotional eating',
    });
    expect(parseFreeRequest('script about heart surgery')?.draft.contentType).toBeUndefined();
  });
});
