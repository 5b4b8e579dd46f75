import { minutes, type Minutes } from '../../platform/rules/units';

/** How long a visit keeps a technician, there and back: the time on site and twice the way. */
export const visitTime = (onSite: Minutes, travel: Minutes): Minutes => minutes(onSite + 2 * travel);
