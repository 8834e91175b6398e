/** Made-up creators that a session played by hand, typed as on a phone, each with scripts in a voice of her own. */
import type { ContentRequest, Persona } from '../../../src/engine/types.js';
import { analyseLocally } from '../../../src/engine/persona/analysis/analyse-locally.js';

const NOW = '2026-11-29T08:00:00.000Z';

function played(name: string, story: string, ...scripts: readonly string[]): Persona {
  const examples = scripts.map((text, at) => ({ id: `e${at}`, name: `${at}.txt`, text, addedAt: NOW }));
  return analyseLocally({ userId: 'telegram:1', name, story, examples, now: NOW });
}

/** Grooms dogs in Hull; opens with "Right.", ends with "Tatty bye.", asks nothing. */
export const DOT = played(
  'Dot',
  "im dot hargreaves, 46, i groom dogs out of an old ice cream van in hull, been at it nine years. charge 40 quid a dog and 25 for pups first time. mostly its women my age with cockapoos who've been told off by a posh groomer and feel rubbish about it. i never say fur baby. no shaming owners either",
  `Right. Your dog does not hate the bath. Your dog hates the noise of your bathroom.

Tiles, extractor fan, you shouting "stay still Kevin" – course he's shaking. Turn the fan off. Put a flannel down so his feet grip. Then water. Low, like you're filling a kettle at midnight.

I did a spaniel called Gravy last week who'd bitten two groomers. Two. I turned the fan off and he fell asleep on my arm. Fell asleep, the fraud.

So before you book me, love, try the flannel. If it works you've saved forty quid. If it doesn't, you know where the van is. Tatty bye.`,
  `Right. We need to talk about the word "just".

"He just needs a tidy up." No he doesn't. He's matted to the skin, pet, he needs a number seven and an apology.

A mat isn't a tangle. A mat's a tangle that's been left and got wet and pulled tight every time he sits down. Imagine sitting on your own plait. All day. At work.

I'm not having a go. I've had owners cry in the van and I've cried with 'em. Comb, every other day, behind the ears and where the harness rubs. That's it. Ten minutes with the telly on.

Do that and I'll never say number seven to you again. Tatty bye.`,
);

/** Seamstress in Puebla; her story is one long line, as dictated. */
export const LUPITA = played(
  'Lupita',
  'hola soy Lupita Ramos, costurera en Puebla, tengo mi taller en la sala de mi casa en la colonia La Paz, 22 años cosiendo, aprendí con mi abuela Cuca. tengo tres maquinas, una es la Singer de ella de 1961 que todavía jala. en pandemia hice cubrebocas, como 3 mil, y con eso pagué la secundaria de mi hijo Beto. no me gusta decir tips ni outfit, se dice consejo y se dice ropa',
  `A ver, mi reina, ese vestido no te queda grande. Te queda mal cortado, que es otra cosa.

Fíjate en el hombro. Si la costura del hombro se te va pal brazo, ahí ya no hay pinza que te salve. Ni yo, y mira que yo he salvado cada cosa.

Mi abuela Cuca decía: el hombro no miente. Y la señora cosía a la luz de una vela, o sea, le creo.

Entonces, antes de comprar, brazos abajo y te ves de perfil. ¿El hombro cae donde acaba tu hueso? Llévatelo. ¿No? Déjalo ahí, que se lo lleve otra. Ándale pues.`,
  `A ver, les cuento lo que me pasó el martes. Me llega una muchacha llorando, con el vestido de su boda en una bolsa del mandado. De la Bodega, así tal cual.

Se lo hicieron dos tallas más chico. Faltaban cuatro días. Cuatro. Y yo con fiebre.

¿Qué hice? Le abrí la espalda y le puse ojillos con listón, como corsé. Ya no era un vestido que no cerraba, era un vestido con espalda. Salió mejor que el original, la neta.

Moraleja, mi reina: un error bien planchado se llama diseño. Ándale pues.`,
);

export function playedRequest(
  changes: Partial<ContentRequest> & Pick<ContentRequest, 'topic'>,
): ContentRequest {
  return {
    context: '',
    seconds: 30,
    requirements: [],
    contentType: 'educational',
    urgency: 'normal',
    platform: 'reels',
    goal: 'reach',
    ...changes,
  };
}
