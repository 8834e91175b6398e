/** When to ask for a post's numbers: three days later, in her daytime. */

const HOUR_MS = 3_600_000;
const ASK_AFTER_MS = 72 * HOUR_MS;
const DAY_FROM_HOUR = 9;
const DAY_TO_HOUR = 20;

/** Most speakers' zone, by region first, then by language. English is spoken everywhere, so it tells nothing. */
const ZONES: Readonly<Record<string, string>> = {
  US: 'America/Chicago',
  GB: 'Europe/London',
  IE: 'Europe/Dublin',
  IN: 'Asia/Kolkata',
  AU: 'Australia/Sydney',
  NG: 'Africa/Lagos',
  ES: 'Europe/Madrid',
  MX: 'America/Mexico_City',
  AR: 'America/Argentina/Buenos_Aires',
  CO: 'America/Bogota',
  PT: 'Europe/Lisbon',
  BR: 'America/Sao_Paulo',
  ID: 'Asia/Jakarta',
  hi: 'Asia/Kolkata',
  te: 'Asia/Kolkata',
  ta: 'Asia/Kolkata',
  id: 'Asia/Jakarta',
  pt: 'America/Sao_Paulo',
  es: 'America/Mexico_City',
  ja: 'Asia/Tokyo',
  ko: 'Asia/Seoul',
};

/** IANA zone guessed from BCP 47 tags, the first that tells; null when none does. */
function guessZone(tags: readonly string[]): string | null {
  for (const tag of tags) {
    const parts = tag.split(/[-_]/u);
    const region = parts.slice(1).find((part) => /^[A-Za-z]{2}$/u.test(part));
    const zone = ZONES[region?.toUpperCase() ?? ''] ?? ZONES[(parts[0] ?? '').toLowerCase()];
    if (zone) return zone;
  }
  return null;
}

/**
 * ISO 8601 UTC. In a guessed zone between 09:00 and 20:00; without one at the hour (UTC) she usually writes,
 * from `activity` (ISO times of what she did here, this moment included).
 */
export function askTime(postedAt: string, tags: readonly string[], activity: readonly string[]): string {
  const due = new Date(Date.parse(postedAt) + ASK_AFTER_MS);
  const zone = guessZone(tags);
  const wait = zone
    ? hoursToDay(due, zone)
    : (usualHour([...activity, postedAt]) - due.getUTCHours() + 24) % 24;
  if (wait === 0) return due.toISOString();
  const later = new Date(due.getTime() + wait * HOUR_MS);
  later.setUTCMinutes(0, 0, 0);
  // Half-hour zones: cutting the minutes may fall back before the window's first hour.
  return (zone && hoursToDay(later, zone) > 0 ? new Date(later.getTime() + HOUR_MS) : later).toISOString();
}

function hoursToDay(moment: Date, zone: string): number {
  const hour = Number(
    new Intl.DateTimeFormat('en-GB', { hour: 'numeric', hourCycle: 'h23', timeZone: zone }).format(moment),
  );
  if (hour >= DAY_FROM_HOUR && hour < DAY_TO_HOUR) return 0;
  return (DAY_FROM_HOUR - hour + 24) % 24;
}

/** The hour of the day most of her moments lie around: their mean on the clock's circle. */
function usualHour(times: readonly string[]): number {
  let [x, y] = [0, 0];
  for (const time of times) {
    const at = new Date(time);
    const angle = ((at.getUTCHours() + at.getUTCMinutes() / 60) / 24) * 2 * Math.PI;
    x += Math.cos(angle);
    y += Math.sin(angle);
  }
  return Math.floor(((Math.atan2(y, x) / (2 * Math.PI)) * 24 + 24) % 24);
}
