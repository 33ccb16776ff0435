// Types of the generated validators.mjs: one guard per document of schema/.
import type {
  Baseline,
  Config,
  Definition,
  Event,
  Functions,
  HistoryPage,
  MetricCatalog,
  Policy,
  Request,
  Results,
  SuiteManifest,
  Verdict,
} from "./types.ts";

/** One violation, as ajv reports it. */
export interface Violation {
  instancePath: string;
  message?: string;
  keyword: string;
  params: Record<string, unknown>;
}

type Validator<T> = ((data: unknown) => data is T) & { errors?: Violation[] | null };

export const validateBaseline: Validator<Baseline>;
export const validateConfig: Validator<Config>;
export const validateDefinition: Validator<Definition>;
export const validateEvent: Validator<Event>;
export const validateFunctions: Validator<Functions>;
export const validateHistoryPage: Validator<HistoryPage>;
export const validateMetricCatalog: Validator<MetricCatalog>;
export const validatePolicy: Validator<Policy>;
export const validateRequest: Validator<Request>;
export const validateResults: Validator<Results>;
export const validateSuiteManifest: Validator<SuiteManifest>;
export const validateVerdict: Validator<Verdict>;
