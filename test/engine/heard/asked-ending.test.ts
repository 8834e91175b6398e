import { expect, it } from 'vitest';
import { askedEnding } from '../../../src/engine/heard/asked-ending.js';

it.each([
  ['make the ending ask for a comment', 'comment'],
  ['end by asking them to follow me', 'follow'],
  ['finish by telling them to send it to a friend', 'share'],
  ['the ending should ask for a DM', 'message'],
  ['instead of a save ask for a comment', 'comment'],
  ["don't ask for a follow, ask them to share", 'share'],
  ['say the link is in my bio at the end', 'link'],
  ['haz que el final pida un comentario', 'comment'],
  ['que al final pida que me sigan', 'follow'],
  ['al final pide que lo compartan', 'share'],
  ['no final pede pra comentar', 'comment'],
  ['faz o final pedir pra seguir', 'follow'],
  ['termina pedindo pra salvar', 'save'],
  ['ending mein comment karne ko bolo', 'comment'],
  ['save ki jagah comment karne ko bolo end mein', 'comment'],
  ['chivarlo follow avvamani adugu', 'follow'],
  ['చివర్లో కామెంట్ చేయమని అడుగు', 'comment'],
  ['अंत में फॉलो करने को बोलो', 'follow'],
  ['akhirnya minta komen dong', 'comment'],
  ['a better ending', null],
  ['otro final', null],
])('%j asks for %j', (text, ending) => {
  expect(askedEnding(text)).toBe(ending);
});
