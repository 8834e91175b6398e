/** The text of mammoth's document tree, a line for each paragraph and each line break. */
export interface WordElement {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly WordElement[];
  readonly notes?: { resolve(reference: WordElement): { readonly body: readonly WordElement[] } | null };
}

/** Body first, then the notes it refers to. */
export function documentText(document: WordElement): string {
  const noted: WordElement[] = [];
  const body = elementText(document, noted);
  const notes = noted.map((reference) =>
    (document.notes?.resolve(reference)?.body ?? []).map((child) => elementText(child, [])).join(''),
  );
  return [body, ...notes].join('\n');
}

function elementText(element: WordElement, noted: WordElement[]): string {
  switch (element.type) {
    case 'text':
      return element.value ?? '';
    case 'tab':
      return '\t';
    case 'break':
      return '\n';
    case 'noteReference':
      noted.push(element);
      return '';
    default: {
      const inside = (element.children ?? []).map((child) => elementText(child, noted)).join('');
      return element.type === 'paragraph' ? `${inside}\n` : inside;
    }
  }
}
