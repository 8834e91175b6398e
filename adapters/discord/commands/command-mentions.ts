/** Commands named in a text -> Discord's mentions of them: pressed instead of typed, and named as her app names them. */

/** What stands as code stays, but for a command alone. */
const CODE_OR_COMMAND =
  /```[\s\S]*?```|`\/([a-z]{1,32})`|`[^`\n]*`|(?<![\w/<.])\/([a-z]{1,32})(?![\w/]|\.\w)/g;

/** `ids` by command name; a command that is not registered stays as it is written. */
export function mentionCommands(markdown: string, ids: ReadonlyMap<string, string>): string {
  return markdown.replace(CODE_OR_COMMAND, (whole: string, coded?: string, bare?: string) => {
    const name = coded ?? bare ?? '';
    const id = ids.get(name);
    return id === undefined ? whole : `</${name}:${id}>`;
  });
}

/** Reads what Discord answers about registered commands; what has no id is left out. */
export function commandIdsOf(registered: readonly unknown[]): readonly (readonly [string, string])[] {
  return (registered as readonly { readonly name?: unknown; readonly id?: unknown }[]).flatMap(
    ({ name, id }) => (typeof name === 'string' && typeof id === 'string' ? [[name, id] as const] : []),
  );
}
