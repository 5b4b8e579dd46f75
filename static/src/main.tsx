import '@atlaskit/css-reset';
import './ui/ui.css';
import './ui/page.css';
import { createRoot, type Root } from 'react-dom/client';
import { surfaceFor } from './surface-for';
import { earlyAnswer } from './ui/early-answer';
import { ErrorBoundary } from './ui/error-boundary';
import { Notice } from './ui/notice';
import { readSurface } from './ui/read-surface';
import { reload } from './ui/reload';
import { SurfaceProvider } from './ui/surface';
import { wordsIn } from './words-in';
import { say, speak } from './ui/words/say';

async function show(root: Root): Promise<void> {
  const surface = await readSurface();
  document.documentElement.lang = surface.locale;
  const known = surfaceFor(surface.module, surface.page);
  if (known === undefined) {
    root.render(<Notice sentence={say('This part of Rounds is not known here.')} />);
    return;
  }
  if (known.opens !== undefined) earlyAnswer.fetch(known.opens);
  // A screen's texts are put into words when its chunk is read, so the language comes first.
  speak(surface.locale, await wordsIn(surface.locale, known.words).catch(() => ({})));
  const Screen = await known.load();
  root.render(
    <ErrorBoundary>
      <SurfaceProvider value={surface}>
        <Screen />
      </SurfaceProvider>
    </ErrorBoundary>,
  );
}

const place = document.getElementById('surface');
if (place !== null) {
  const root = createRoot(place);
  show(root).catch(() => {
    root.render(<Notice sentence={say('Rounds could not be loaded.')} onRetry={reload} />);
  });
}
