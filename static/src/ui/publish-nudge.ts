import { realtime } from '@forge/bridge';

/** Tells the same module on other people's screens that there is something newer; losing one only delays them, so failures are not reported. */
export function publishNudge(channel: string, version: number): void {
  realtime.publish(channel, { version }).catch(() => undefined);
}

/** As `publishNudge`, to screens anywhere, with the ids of what it is about; one operation, however many they are. */
export function publishNudgeElsewhere(channel: string, version: number, about: readonly string[]): void {
  realtime.publishGlobal(channel, { version, about }).catch(() => undefined);
}
