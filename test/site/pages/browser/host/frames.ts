import { isMessage, Wire } from '../wire';
import { operationsOf } from './operations';
import type { ModuleFrame } from './module-frame';

const connected = new WeakMap<HTMLIFrameElement, Wire>();

/** Answers what the modules' iframes ask; only an iframe that this page made is listened to. */
export function connectFrames(): void {
  window.addEventListener('message', (event) => {
    if (event.origin !== location.origin || !isMessage(event.data)) return;
    const frame = frames().find((candidate) => candidate.contentWindow === event.source);
    if (frame !== undefined) wireOf(frame).receive(event.data);
  });
}

function frames(): HTMLIFrameElement[] {
  return [...document.querySelectorAll<HTMLIFrameElement>('iframe[data-seal]')];
}

function wireOf(frame: HTMLIFrameElement): Wire {
  const known = connected.get(frame);
  if (known !== undefined) return known;
  const operations = operationsOf(asModule(frame));
  const wire = new Wire(
    (message) => frame.contentWindow?.postMessage(message, location.origin),
    (name) => (Object.hasOwn(operations, name) ? operations[name] : undefined),
  );
  connected.set(frame, wire);
  return wire;
}

function asModule(element: HTMLIFrameElement): ModuleFrame {
  const { seal = '', context = '{}', base = location.pathname } = element.dataset;
  return { element, seal, context: JSON.parse(context) as ModuleFrame['context'], base };
}
