/** Builds static/ into static/dist, the resource that every surface of manifest.yml shows. */
export function buildStatic(): Promise<void>;
