/** Posts of hers out of whatever she sends: an Instagram export, an insights CSV, lines with links and numbers. */
import { readResultsLine } from '../results/read-line.js';
import type { OwnPost } from '../types.js';
import { httpUrl, readInsightsCsv } from './insights-csv.js';
import { readInstagramJson } from './instagram-export.js';

const MAX_LINES = 500;
/** No export names a file longer; an archive may, with 65,535 letters. */
const MAX_NAME = 1_000;

/** The files of an export that hold numbers; the rest (messages, pictures) is never opened. */
export function isInsightsFile(name: string): boolean {
  if (name.length > MAX_NAME || !/\.json$/iu.test(name)) return false;
  const fileAndFolder = name.split('/').slice(-2).join('/');
  return (
    /insights|content|media|posts|reels/iu.test(fileAndFolder) && !/messages|inbox|ads_|login/iu.test(name)
  );
}

/** One text file's posts; empty when it is none of the known kinds. */
export function readPostsFile(bytes: Uint8Array, now: string): readonly OwnPost[] {
  const text = decode(bytes);
  const json = parseJson(text);
  return json === undefined ? readInsightsCsv(text, now) : readInstagramJson(json, now);
}

/** A link and numbers on each line. */
export function readPastedPosts(text: string, language: string, now: string): readonly OwnPost[] {
  return text.split('\n', MAX_LINES).flatMap((line): OwnPost[] => {
    const url = httpUrl(line);
    if (!url || !/instagram\.com|tiktok\.com|youtube\.com|youtu\.be/iu.test(url)) return [];
    const results = readResultsLine(line.replaceAll(/https?:\/\/\S+/gu, ' '), language, now);
    return results ? [{ id: url, url, caption: '', postedAt: now, results }] : [];
  });
}

/** UTF-8 or UTF-16 as Meta writes them; what a spreadsheet saved again may be in neither. */
function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (second === 0 || (first === 0xff && second === 0xfe)) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
