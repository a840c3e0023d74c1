// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/models.ts or docs/models.json, then `npm run generate`.

/** Confirmation that a model was deleted. */
export interface ModelDeleted {
  id: string
  deleted: boolean
  object: string
}

/** All models at once. */
export interface ModelList {
  object: 'list'
  data: Model[]
}

/** A model that the API offers, or one that you fine-tuned. */
export interface Model {
  /** What other endpoints take as `model`. */
  id: string
  /** Unix time in seconds. */
  created: number
  object: 'model'
  /** Organization that owns it. */
  owned_by: string
  /** Day on which it is switched off, as `YYYY-MM-DD`; null if none is announced. */
  shutdown_date?: string | null | undefined
}

/** A model, as the API called it at first. */
export interface Engine {
  id: string
  object: 'engine'
  /** Organization that the model belongs to. */
  owner: string | null
  /** Whether the model can be used now. */
  ready: boolean
}

/** All engines at once. */
export interface EngineList {
  object?: 'list' | undefined
  data: Engine[]
}

/** Params of `retrieveModel`: `GET /models/{model}`. */
export interface RetrieveModelParams {
  /** Model ID, for example `gpt-5.5`. */
  model: string
}

/** Params of `deleteModel`: `DELETE /models/{model}`. */
export interface DeleteModelParams {
  /**
   * ID of a model that your organization fine-tuned, for example
   * `ft:gpt-4.1-mini:acme:custom:abc123`.
   */
  model: string
}

/** Params of `retrieveEngine`: `GET /engines/{engine_id}`. */
export interface RetrieveEngineParams {
  /** Model ID, for example `davinci-002`. */
  engine_id: string
}
