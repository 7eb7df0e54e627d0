/**
 * The number by which a spreadsheet knows a day. It takes 1900 for a leap year, so days before March 1900 have no number
 * that all programs read alike: null.
 */
export function daySerial(isoDay: string): number | null {
  const days = Date.parse(`${isoDay}T00:00:00Z`) / 86_400_000;
  const serial = days + 25_569;
  return Number.isInteger(serial) && serial >= 61 && isoDay.length === 10 ? serial : null;
}
