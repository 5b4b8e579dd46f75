/** What the Forge platform remembers of the installed app: plain JSON. Instants are milliseconds since 1970 UTC unless called ISO. */
export interface ForgeWorld {
  installation: Installation | null;
  kvs: KvsRows;
  events: QueuedEvent[];
  jobs: Record<string, Job>;
  productEvents: ProductEvent[];
  /** Module key of a scheduled trigger -> when it fires next. */
  schedules: Record<string, number>;
  automationRules: AutomationRule[];
  automationRuns: AutomationRun[];
  webTriggerUrls: WebTriggerUrl[];
  nextNumber: number;
}

export interface Installation {
  readonly id: string;
  readonly cloudId: string;
  readonly siteUrl: string;
  readonly environmentId: string;
  readonly installedAt: number;
  /** Account id of the administrator who installed the app. */
  readonly installedBy: string;
  /** Ids of the projects on whose issues the app's panels always show. */
  readonly pinnedProjects: readonly string[];
  /** Whether an administrator has connected the optional product to the app. */
  readonly confluence: boolean;
  /** Scopes of the manifest that the administrator has yet to consent to. */
  readonly withheld?: readonly string[];
}

export interface KvsRows {
  plain: Record<string, Row>;
  secrets: Record<string, Row>;
  entities: Record<string, Record<string, Row>>;
}

export interface Row {
  readonly value: unknown;
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly expireTime?: number;
}

export interface QueuedEvent {
  readonly id: string;
  readonly queue: string;
  readonly jobId: string;
  readonly body: unknown;
  readonly delayInSeconds?: number;
  readonly concurrency?: { readonly key: string; readonly limit: number };
  readonly pushedAt: number;
  /** How many events led to this one, each pushed by the consumer of the one before. */
  readonly chain: number;
  dueAt: number;
  /** Being delivered right now; after a restart such an event is delivered again. */
  running: boolean;
  retry?: { readonly count: number; readonly reason: string; readonly data?: unknown };
}

/** Something that happened in a product, waiting for one trigger of the manifest. */
export interface ProductEvent {
  readonly id: string;
  readonly trigger: string;
  readonly payload: Readonly<Record<string, unknown>>;
  dueAt: number;
  running: boolean;
  retry?: { readonly count: number; readonly reason: string; readonly data?: unknown };
}

interface Job {
  readonly queue: string;
  success: number;
  inProgress: number;
  failed: number;
  cancelled: boolean;
}

export type ActionInputs = Readonly<Record<string, string | number | boolean>>;

export interface AutomationRule {
  readonly id: string;
  readonly name: string;
  /** Key of an action of the manifest. */
  readonly action: string;
  readonly inputs: ActionInputs;
  readonly enabled: boolean;
  readonly trigger: { readonly kind: 'manual' } | { readonly kind: 'scheduled'; readonly everyHours: number; readonly nextAt: number };
  /** Account id of the person whose connection the rule uses. */
  readonly owner: string;
}

export interface AutomationRun {
  readonly id: string;
  /** Null when the action was run without a rule. */
  readonly rule: string | null;
  readonly action: string;
  readonly at: number;
  readonly as: string;
  readonly inputs: ActionInputs;
  readonly status: 'success' | 'failed';
  readonly outputs?: unknown;
  readonly error?: string;
}

/** An address that was made for a web trigger; its id is the part that nobody can guess. */
export interface WebTriggerUrl {
  readonly id: string;
  readonly triggerKey: string;
}

export const emptyForgeWorld = (): ForgeWorld => ({
  installation: null,
  kvs: { plain: {}, secrets: {}, entities: {} },
  events: [],
  jobs: {},
  productEvents: [],
  schedules: {},
  automationRules: [],
  automationRuns: [],
  webTriggerUrls: [],
  nextNumber: 1,
});
