/** The prompts in `data/prompts/<version>`, and how their blanks are filled. */
import { readFile } from 'node:fs/promises';
import { dataFile } from '../../project-files.js';
import { BotError } from '../../errors.js';

/** Stored in every script and trace. A change of any prompt is a new folder. */
const PROMPT_VERSION = '2026-11-i';

export type PromptName =
  | 'writing-system'
  | 'writing-attempt'
  | 'writing-again'
  | 'judging-system'
  | 'judging'
  | 'repair'
  | 'rewrite'
  | 'hooks'
  | 'shorten-system'
  | 'shorten'
  | 'ideas-system'
  | 'ideas'
  | 'analysis-system'
  | 'analysis';

export interface Prompts {
  readonly version: string;
  /**
   * Fills `{{key}}`. A part from `{{#key}}` to `{{/key}}`, each on its own line, is left out when the key is empty.
   * What is filled in is never read as a template.
   */
  fill(name: PromptName, values: Readonly<Record<string, string>>): Promise<string>;
}

/** Throws `BotError('misconfigured')` on first use when the version's files are not there. */
export function loadPrompts(version: string = PROMPT_VERSION): Prompts {
  const templates = new Map<PromptName, Promise<string>>();
  const read = async (name: PromptName): Promise<string> => {
    try {
      return await readFile(dataFile('prompts', version, `${name}.md`), 'utf8');
    } catch (cause) {
      throw new BotError('misconfigured', `Prompt ${name} of version ${version} is missing.`, { cause });
    }
  };
  return {
    version,
    async fill(name, values) {
      let template = templates.get(name);
      if (!template) templates.set(name, (template = read(name)));
      return (await template)
        .replaceAll(/^\{\{#(\w+)\}\}\n([\s\S]*?)^\{\{\/\1\}\}\n/gmu, (_, key: string, part: string) =>
          values[key] ? part : '',
        )
        .replaceAll(/\{\{(\w+)\}\}/gu, (_, key: string) => values[key] ?? '')
        .trim();
    },
  };
}
