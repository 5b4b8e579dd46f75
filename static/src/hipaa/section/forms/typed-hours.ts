/** Hours as they are typed, and as minutes. */
export const hoursTyped = (minutes: number | null): string => (minutes === null ? '' : String(Number((minutes / 60).toFixed(2))));
export const minutesRead = (hours: string): number | null => (hours.trim() === '' ? null : Math.round(Number(hours) * 60));
