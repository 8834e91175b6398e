/** The topic as it is quoted back to her: whole, and without what joins it to the rest of her message. */
import { expect, it } from 'vitest';
import { topicIn, typedRequest } from '../../../src/conversations/understand/requests/typed-request.js';

it.each([
  [
    'maybe we could do something about how nobody under 40 knows what lard is, you know',
    'how nobody under 40 knows what lard is',
  ],
  [
    'yaar kal ek customer ne bola aunty roti thandi hoti hai, toh main soch rahi thi ki roti ko garam kaise rakhe us pe kuch bana do na',
    'roti ko garam kaise rakhe',
  ],
  ['तो इसी पर कि हाथ का काम महंगा क्यों होता है एक वीडियो बना दो', 'हाथ का काम महंगा क्यों होता है'],
  ['quiero vender más mis molcajetes hazme uno para promocionarlos', 'mis molcajetes'],
  ['i want to sell more mugs make me one to promote them', 'mugs'],
])('"%s" is about %s', (says, topic) => {
  expect(topicIn(says)).toBe(topic);
});

it('what she sells keeps its kind and goal', () => {
  const { draft } = typedRequest('quiero vender más mis molcajetes hazme uno para promocionarlos');
  expect(draft).toMatchObject({ contentType: 'promotional', goal: 'sales' });
});
