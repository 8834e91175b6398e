/** The words the adapter needs besides messages, per interface language; the composition root hands them in. */

/** A value of an option and what it is called. */
export interface NamedValue {
  readonly value: string;
  readonly label: string;
}

export interface MenuCommand {
  /** Without the slash. */
  readonly name: string;
  readonly description: string;
}

export interface DiscordTexts {
  /** Shown to somebody who presses a button under another's form. */
  readonly notYours: string;
  /** Shown in a server to somebody who takes no direct messages, instead of what is hers alone. */
  readonly directClosed: string;
  /** Below an answer whose file Discord would not take. */
  readonly fileTooLarge: string;
  readonly share: string;
  readonly answer: string;
  readonly stop: string;
  readonly openForm: string;
  readonly form: {
    readonly title: string;
    readonly name: string;
    readonly story: string;
    readonly storyHint: string;
    readonly files: string;
    readonly filesHint: string;
    readonly language: string;
    readonly languageHint: string;
  };
  /** Names of commands and options, lower case and without spaces; what is missing stays English. */
  readonly names: Readonly<Record<string, string>>;
  /** Descriptions of command options, by `OptionName`. */
  readonly options: Readonly<Record<OptionName, string>>;
  readonly types: readonly NamedValue[];
  readonly goals: readonly NamedValue[];
  readonly platforms: readonly NamedValue[];
  readonly languages: readonly NamedValue[];
}

const OPTION_NAMES = [
  'topic',
  'seconds',
  'type',
  'goal',
  'requirements',
  'platform',
  'language',
  'text',
  'code',
  'words',
  'file',
  'hashtag',
  'account',
  'numbers',
] as const;
export type OptionName = (typeof OPTION_NAMES)[number];
