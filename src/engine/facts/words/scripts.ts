/** Which Indic letters a text holds. */

/** Languages whose own letters stand in `text`: patterns of others find nothing there. */
export function scriptsIn(text: string): readonly ('hi' | 'te')[] {
  return [
    ...(/\p{Script=Devanagari}/u.test(text) ? (['hi'] as const) : []),
    ...(/\p{Script=Telugu}/u.test(text) ? (['te'] as const) : []),
  ];
}
