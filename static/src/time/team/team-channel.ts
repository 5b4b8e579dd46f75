/** Every clock tells here that somebody's time changed, and nothing else: whoever hears it asks the server. */
export const teamChannel = 'team';
