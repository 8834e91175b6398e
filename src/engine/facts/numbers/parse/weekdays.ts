/** "From Tuesday to Saturday": five days, told without a number. */
import { normalWord, type Token } from '../../words/tokens.js';

const WEEK: readonly (readonly string[])[] = [
  'monday mon lunes segunda senin somvaar somwar सोमवार సోమవారం',
  'tuesday tue martes terca selasa mangalvaar mangalwar मंगलवार మంగళవారం',
  'wednesday wed miercoles quarta rabu budhvaar budhwar बुधवार బుధవారం',
  'thursday thu jueves quinta kamis guruvaar guruwar गुरुवार బృహస్పతివారం గురువారం',
  'friday fri viernes sexta jumat shukravaar shukrawar शुक्रवार శుక్రవారం',
  'saturday sat sabado sabtu shanivaar shaniwar शनिवार శనివారం',
  'sunday sun domingo minggu ravivaar raviwar itvaar itwar रविवार इतवार ఆదివారం',
].map((row) => row.split(' ').map(normalWord));
const TILL = new Set(
  'to till through until thru a al hasta ate sampai hingga se से నుంచి నుండి'.split(' ').map(normalWord),
);
const DAYS = 7;

/** Number of days of the range that begins at token `at`, 1-7, or null. */
export function weekdayRange(tokens: readonly Token[], at: number): number | null {
  if (!TILL.has(tokens[at + 1]?.norm ?? '')) return null;
  const from = weekdayOf(tokens[at]);
  const till = weekdayOf(tokens[at + 2]);
  return from < 0 || till < 0 ? null : ((till - from + DAYS) % DAYS) + 1;
}

/** 0 = Monday, or -1. */
export function weekdayOf(token: Token | undefined): number {
  return token ? WEEK.findIndex((names) => names.includes(token.norm.replace(/(?<=y)s$/u, ''))) : -1;
}
