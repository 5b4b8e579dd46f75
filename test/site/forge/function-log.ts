import { format } from 'node:util';
import { currentInvocation } from './current-invocation';

/** A line that a function logged; what `forge logs` would show. */
export interface LogLine {
  readonly at: string;
  readonly invocation: string;
  readonly function: string;
  readonly level: 'debug' | 'info' | 'warn' | 'error';
  readonly text: string;
}

const mostKept = 10_000;

/** The latest lines that the functions of one site logged, oldest first. */
export class FunctionLog {
  readonly lines: LogLine[] = [];

  append(line: LogLine): void {
    this.lines.push(line);
    if (this.lines.length > mostKept) this.lines.shift();
  }
}

const write =
  (level: LogLine['level']) =>
  (...given: unknown[]): void => {
    const invocation = currentInvocation.getStore()?.invocation;
    if (!invocation?.alive) return;
    const { id, functionKey } = invocation.facts;
    invocation.log.append({ at: invocation.clock.iso(), invocation: id, function: functionKey, level, text: format(...given) });
  };

/** `console` as a function sees it. */
export const functionConsole = {
  debug: write('debug'),
  trace: write('debug'),
  log: write('info'),
  info: write('info'),
  warn: write('warn'),
  error: write('error'),
};
