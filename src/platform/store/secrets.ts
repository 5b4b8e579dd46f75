import kvs from '@forge/kvs';
import { storeFailure } from './failures';

/** A text that only functions can read; undefined where there is none. */
export async function readSecret(key: string): Promise<string | undefined> {
  return kvs.getSecret<string>(key).catch((error: unknown) => {
    throw storeFailure(error);
  });
}

export async function writeSecret(key: string, value: string): Promise<void> {
  await kvs.setSecret(key, value).catch((error: unknown) => {
    throw storeFailure(error);
  });
}

export async function deleteSecret(key: string): Promise<void> {
  await kvs.deleteSecret(key).catch((error: unknown) => {
    throw storeFailure(error);
  });
}
