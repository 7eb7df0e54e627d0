import { failure, success, type Result } from '../base/result';

/** What the user chose about the interface itself; null follows the browser. */
export interface StoredPreferences {
  readonly locale: string | null;
  readonly appearance: 'system' | 'light' | 'dark';
  /** The role of whoever works on this device, or "". */
  readonly author: string;
  /** The newer version of the questionnaire that need not be offered any more, or "". */
  readonly quietVersion: string;
  /** Minutes without use after which encrypted assessments are locked; 0 for never. */
  readonly lockAfterMinutes: number;
}

/** What can be chosen. */
const lockingTimes: readonly unknown[] = [0, 5, 15, 60];

const key = 'lacuna-preferences';
const byDefault: StoredPreferences = {
  locale: null,
  appearance: 'system',
  author: '',
  quietVersion: '',
  lockAfterMinutes: 15,
};

/** The stored choices; what is missing, unreadable or not allowed here is as if never chosen. */
export function readPreferences(): StoredPreferences {
  try {
    return preferencesFrom(JSON.parse(localStorage.getItem(key) ?? 'null'));
  } catch {
    return byDefault; // storage is blocked, or another program wrote here: the defaults work for everyone
  }
}

/** Keeps the choices for the next visit; where nothing can be stored they hold for this visit only. */
export function writePreferences(
  preferences: StoredPreferences,
): Result<void, { readonly kind: 'storage-unavailable' }> {
  try {
    localStorage.setItem(key, JSON.stringify(preferences));
    return success(undefined);
  } catch {
    return failure({ kind: 'storage-unavailable' });
  }
}

function preferencesFrom(stored: unknown): StoredPreferences {
  if (typeof stored !== 'object' || stored === null) return byDefault;
  const locale = 'locale' in stored && typeof stored.locale === 'string' ? stored.locale : null;
  const appearance = 'appearance' in stored ? stored.appearance : null;
  const author = 'author' in stored && typeof stored.author === 'string' ? stored.author.slice(0, 200) : '';
  const quietVersion = 'quietVersion' in stored && typeof stored.quietVersion === 'string' ? stored.quietVersion : '';
  const isChosen = appearance === 'light' || appearance === 'dark';
  const minutes = 'lockAfterMinutes' in stored ? Number(stored.lockAfterMinutes) : NaN;
  const lockAfterMinutes = lockingTimes.includes(minutes) ? minutes : byDefault.lockAfterMinutes;
  return { locale, appearance: isChosen ? appearance : 'system', author, quietVersion, lockAfterMinutes };
}
