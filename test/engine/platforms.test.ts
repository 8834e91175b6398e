import { describe, expect, it } from 'vitest';
import { captionFor } from '../../src/engine/generate/result/caption.js';
import { buildBrief } from '../../src/engine/generate/build-brief.js';
import { limitsOf } from '../../src/engine/platforms.js';
import { PLATFORMS } from '../../src/engine/types.js';
import { samplePersona, sampleRequest } from './generate/sample-persona.js';

describe.each(PLATFORMS)('a caption for %s', (platform) => {
  it('stays within the platform and says by itself what is shown before "more"', async () => {
    const { captionCharacters, captionShown } = limitsOf(platform);
    const request = { ...sampleRequest(), platform, topic: 'sourdough '.repeat(40).trim() };
    const brief = await buildBrief({ persona: samplePersona(), request });
    const spoken = Array.from({ length: 400 }, (_, at) => `Line ${at} of a very long script.`).join('\n');
    const beats = [{ kind: 'hook' as const, spoken, onScreen: null, shot: null }];
    const long = `${'word '.repeat(60).trim()}. ${spoken}`;
    for (const written of [null, long, `Short head. ${spoken}`]) {
      const caption = captionFor(beats, written, brief);
      expect(caption.length).toBeLessThanOrEqual(captionCharacters);
      expect(caption.split('\n')[0]!.length).toBeLessThanOrEqual(captionShown);
    }
  });
});
