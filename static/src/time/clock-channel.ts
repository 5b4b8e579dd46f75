/** Where the clocks of a ticket hear that somebody started or stopped on it. */
export const clockChannel = (ticketId: string): string => `clock-${ticketId}`;
