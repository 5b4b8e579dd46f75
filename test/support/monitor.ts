import { createHmac } from 'node:crypto';
import type { TestSite } from './site';

/** What a monitoring system sends, with what it leaves to us. */
export interface Sending {
  readonly id?: string | number;
  readonly client?: string;
  readonly item?: string;
  readonly status?: string;
  readonly value?: number | string;
  readonly at?: string;
}

interface Heard {
  readonly status: number;
  readonly outcome: string;
}

let count = 0;

/** A monitoring system with the firm's secret, or with another. */
export class Monitor {
  constructor(
    private readonly site: TestSite,
    readonly secret: string,
  ) {}

  /** Signs and sends one signal as the site's clock has it: all well with the first client's disks, if nothing else is said. */
  send(sending: Sending = {}): Promise<Heard> {
    count += 1;
    const usual = { id: `signal-${String(count)}`, client: 'client-1', item: 'auto-disk-free', status: 'ok', at: this.site.now };
    return this.sendText(JSON.stringify({ ...usual, ...sending }));
  }

  /** Sends any text, signed at an instant of the sender's clock. */
  async sendText(body: string, { at = this.site.now, headers }: { at?: string; headers?: Record<string, string> } = {}): Promise<Heard> {
    const timestamp = String(Math.floor(Date.parse(at) / 1_000));
    const signature = createHmac('sha256', this.secret).update(`${timestamp}.${body}`).digest('hex');
    const signed = { 'x-rounds-timestamp': timestamp, 'x-rounds-signature': `sha256=${signature}` };
    return this.post(body, headers ?? signed);
  }

  async post(body: string, headers: Record<string, string>, method = 'POST'): Promise<Heard> {
    const { triggerUrls, webTriggers } = this.site.site.forge;
    const path = new URL(triggerUrls.all().find(({ triggerKey }) => triggerKey === 'signals')?.url ?? '').pathname;
    const id = path.split('/').at(-1) ?? '';
    const answer = await webTriggers.answer({ id, method, path, headers, query: {}, body });
    return { status: answer.status, outcome: (JSON.parse(answer.body) as { outcome: string; sentence?: string }).outcome };
  }
}

/** A manager makes a secret, and gives it to the monitoring system. */
export async function withMonitor(site: TestSite): Promise<Monitor> {
  const { secret } = await site.signIn('grace').call('rotateSignalSecret', {});
  return new Monitor(site, secret);
}
