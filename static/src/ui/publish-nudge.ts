import { realtime } from '@forge/bridge';

/** Tells the same module on other people's screens that there is something newer; losing one only delays them, so failures are not reported. */
export function publishNudge(channel: string, version: number): void {
  realtime.publish(channel, { version }).catch(() => undefined);
}

/** As `publishNudge`, to screens that stand elsewhere, such as on another ticket. */
export function publishNudgeElsewhere(channel: string, version: number): void {
  realtime.publishGlobal(channel, { version }).catch(() => undefined);
}
