import { confirmActions } from './host/confirm-actions';
import { keepClock } from './host/site-clock';
import { closeMenus } from './host/menus';
import { connectFrames } from './host/frames';
import { refreshLiveParts } from './host/live-parts';
import { submitQuietly } from './host/quiet-forms';

/** The script of every page: modules get their bridge, and what others change on the site appears without a reload. */
connectFrames();
refreshLiveParts();
submitQuietly();
closeMenus();
keepClock();
confirmActions();
