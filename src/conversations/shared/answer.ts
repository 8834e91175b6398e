/** What a global answer is. */
import type { EffectDraft } from '../../chat/types.js';

/** Either effects that leave the open form as it is, or the conversation to open. */
export type Answer = { readonly effects: readonly EffectDraft[] } | { readonly open: string };
