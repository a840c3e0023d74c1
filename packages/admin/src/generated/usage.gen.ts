// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/admin.ts or docs/admin.json, then `npm run generate`.

export interface CostsResultAmount {
  value?: number | undefined
  currency?: string | undefined
}

export interface CostsResult {
  object: 'organization.costs.result'
  amount?: CostsResultAmount | undefined
  line_item?: string | null | undefined
  project_id?: string | null | undefined
  api_key_id?: string | null | undefined
  quantity?: number | null | undefined
  quantity_unit?:
    | (string & {})
    | 'tokens'
    | '1000_tokens'
    | 'duration_seconds'
    | 'duration_minutes'
    | 'duration_hours'
    | 'gibibyte_hours'
    | 'images'
    | 'characters'
    | null
    | undefined
}

export interface UsageAudioSpeechesResult {
  object: 'organization.usage.audio_speeches.result'
  characters: number
  num_model_requests: number
  project_id?: string | null | undefined
  user_id?: string | null | undefined
  api_key_id?: string | null | undefined
  model?: string | null | undefined
}

export interface UsageAudioTranscriptionsResult {
  object: 'organization.usage.audio_transcriptions.result'
  seconds: number
  num_model_requests: number
  project_id?: string | null | undefined
  user_id?: string | null | undefined
  api_key_id?: string | null | undefined
  model?: string | null | undefined
}

export interface UsageCodeInterpreterSessionsResult {
  object: 'organization.usage.code_interpreter_sessions.result'
  num_sessions: number
  project_id?: string | null | undefined
}

export interface UsageCompletionsResult {
  object: 'organization.usage.completions.result'
  input_tokens: number
  input_cached_tokens?: number | undefined
  input_cache_write_tokens?: number | undefined
  input_uncached_tokens?: number | undefined
  output_tokens: number
  input_text_tokens?: number | undefined
  output_text_tokens?: number | undefined
  input_cached_text_tokens?: number | undefined
  input_audio_tokens?: number | undefined
  input_cached_audio_tokens?: number | undefined
  output_audio_tokens?: number | undefined
  input_image_tokens?: number | undefined
  input_cached_image_tokens?: number | undefined
  output_image_tokens?: number | undefined
  num_model_requests: number
  project_id?: string | null | undefined
  user_id?: string | null | undefined
  api_key_id?: string | null | undefined
  model?: string | null | undefined
  batch?: boolean | null | undefined
  service_tier?: string | null | undefined
}

export interface UsageEmbeddingsResult {
  object: 'organization.usage.embeddings.result'
  input_tokens: number
  num_model_requests: number
  project_id?: string | null | undefined
  user_id?: string | null | undefined
  api_key_id?: string | null | undefined
  model?: string | null | undefined
}

export interface UsageFileSearchCallsResult {
  object: 'organization.usage.file_searches.result'
  num_requests: number
  project_id?: string | null | undefined
  user_id?: string | null | undefined
  api_key_id?: string | null | undefined
  vector_store_id?: string | null | undefined
}

export interface UsageImagesResult {
  object: 'organization.usage.images.result'
  images: number
  num_model_requests: number
  source?: string | null | undefined
  size?: string | null | undefined
  project_id?: string | null | undefined
  user_id?: string | null | undefined
  api_key_id?: string | null | undefined
  model?: string | null | undefined
}

export interface UsageModerationsResult {
  object: 'organization.usage.moderations.result'
  input_tokens: number
  num_model_requests: number
  project_id?: string | null | undefined
  user_id?: string | null | undefined
  api_key_id?: string | null | undefined
  model?: string | null | undefined
}

/** One page of time buckets, each with the results of one span. */
export interface UsagePage {
  object: 'page'
  data: UsageBucket[]
  has_more: boolean
  next_page: string | null
}

export interface UsageBucket {
  object: 'bucket'
  start_time: number
  end_time: number
  results: (
    | UsageCompletionsResult
    | UsageEmbeddingsResult
    | UsageModerationsResult
    | UsageImagesResult
    | UsageAudioSpeechesResult
    | UsageAudioTranscriptionsResult
    | UsageVectorStoresResult
    | UsageCodeInterpreterSessionsResult
    | UsageFileSearchCallsResult
    | UsageWebSearchCallsResult
    | CostsResult
  )[]
}

export interface UsageVectorStoresResult {
  object: 'organization.usage.vector_stores.result'
  usage_bytes: number
  project_id?: string | null | undefined
}

export interface UsageWebSearchCallsResult {
  object: 'organization.usage.web_searches.result'
  num_model_requests: number
  num_requests: number
  project_id?: string | null | undefined
  user_id?: string | null | undefined
  api_key_id?: string | null | undefined
  model?: string | null | undefined
  context_level?: string | null | undefined
}

/** Params of `listCosts`: `GET /organization/costs`. */
export interface ListCostsParams {
  start_time: number
  end_time?: number | undefined
  bucket_width?: '1d' | undefined
  project_ids?: readonly string[] | undefined
  api_key_ids?: readonly string[] | undefined
  group_by?: readonly ('project_id' | 'line_item' | 'api_key_id')[] | undefined
  limit?: number | undefined
  page?: string | undefined
}

/** Params of `listAudioSpeechesUsage`: `GET /organization/usage/audio_speeches`. */
export interface ListAudioSpeechesUsageParams {
  start_time: number
  end_time?: number | undefined
  bucket_width?: '1m' | '1h' | '1d' | undefined
  project_ids?: readonly string[] | undefined
  user_ids?: readonly string[] | undefined
  api_key_ids?: readonly string[] | undefined
  models?: readonly string[] | undefined
  group_by?: readonly ('project_id' | 'user_id' | 'api_key_id' | 'model')[] | undefined
  limit?: number | undefined
  page?: string | undefined
}

/** Params of `listAudioTranscriptionsUsage`: `GET /organization/usage/audio_transcriptions`. */
export interface ListAudioTranscriptionsUsageParams {
  start_time: number
  end_time?: number | undefined
  bucket_width?: '1m' | '1h' | '1d' | undefined
  project_ids?: readonly string[] | undefined
  user_ids?: readonly string[] | undefined
  api_key_ids?: readonly string[] | undefined
  models?: readonly string[] | undefined
  group_by?: readonly ('project_id' | 'user_id' | 'api_key_id' | 'model')[] | undefined
  limit?: number | undefined
  page?: string | undefined
}

/**
 * Params of `listCodeInterpreterSessionsUsage`: `GET
 * /organization/usage/code_interpreter_sessions`.
 */
export interface ListCodeInterpreterSessionsUsageParams {
  start_time: number
  end_time?: number | undefined
  bucket_width?: '1m' | '1h' | '1d' | undefined
  project_ids?: readonly string[] | undefined
  group_by?: readonly 'project_id'[] | undefined
  limit?: number | undefined
  page?: string | undefined
}

/** Params of `listCompletionsUsage`: `GET /organization/usage/completions`. */
export interface ListCompletionsUsageParams {
  start_time: number
  end_time?: number | undefined
  bucket_width?: '1m' | '1h' | '1d' | undefined
  project_ids?: readonly string[] | undefined
  user_ids?: readonly string[] | undefined
  api_key_ids?: readonly string[] | undefined
  models?: readonly string[] | undefined
  batch?: boolean | undefined
  group_by?:
    | readonly ('project_id' | 'user_id' | 'api_key_id' | 'model' | 'batch' | 'service_tier')[]
    | undefined
  limit?: number | undefined
  page?: string | undefined
}

/** Params of `listEmbeddingsUsage`: `GET /organization/usage/embeddings`. */
export interface ListEmbeddingsUsageParams {
  start_time: number
  end_time?: number | undefined
  bucket_width?: '1m' | '1h' | '1d' | undefined
  project_ids?: readonly string[] | undefined
  user_ids?: readonly string[] | undefined
  api_key_ids?: readonly string[] | undefined
  models?: readonly string[] | undefined
  group_by?: readonly ('project_id' | 'user_id' | 'api_key_id' | 'model')[] | undefined
  limit?: number | undefined
  page?: string | undefined
}

/** Params of `listFileSearchCallsUsage`: `GET /organization/usage/file_search_calls`. */
export interface ListFileSearchCallsUsageParams {
  start_time: number
  end_time?: number | undefined
  bucket_width?: '1m' | '1h' | '1d' | undefined
  project_ids?: readonly string[] | undefined
  user_ids?: readonly string[] | undefined
  api_key_ids?: readonly string[] | undefined
  vector_store_ids?: readonly string[] | undefined
  group_by?: readonly ('project_id' | 'user_id' | 'api_key_id' | 'vector_store_id')[] | undefined
  limit?: number | undefined
  page?: string | undefined
}

/** Params of `listImagesUsage`: `GET /organization/usage/images`. */
export interface ListImagesUsageParams {
  start_time: number
  end_time?: number | undefined
  bucket_width?: '1m' | '1h' | '1d' | undefined
  sources?: readonly ('image.generation' | 'image.edit' | 'image.variation')[] | undefined
  sizes?: readonly ('256x256' | '512x512' | '1024x1024' | '1792x1792' | '1024x1792')[] | undefined
  project_ids?: readonly string[] | undefined
  user_ids?: readonly string[] | undefined
  api_key_ids?: readonly string[] | undefined
  models?: readonly string[] | undefined
  group_by?:
    | readonly ('project_id' | 'user_id' | 'api_key_id' | 'model' | 'size' | 'source')[]
    | undefined
  limit?: number | undefined
  page?: string | undefined
}

/** Params of `listModerationsUsage`: `GET /organization/usage/moderations`. */
export interface ListModerationsUsageParams {
  start_time: number
  end_time?: number | undefined
  bucket_width?: '1m' | '1h' | '1d' | undefined
  project_ids?: readonly string[] | undefined
  user_ids?: readonly string[] | undefined
  api_key_ids?: readonly string[] | undefined
  models?: readonly string[] | undefined
  group_by?: readonly ('project_id' | 'user_id' | 'api_key_id' | 'model')[] | undefined
  limit?: number | undefined
  page?: string | undefined
}

/** Params of `listVectorStoresUsage`: `GET /organization/usage/vector_stores`. */
export interface ListVectorStoresUsageParams {
  start_time: number
  end_time?: number | undefined
  bucket_width?: '1m' | '1h' | '1d' | undefined
  project_ids?: readonly string[] | undefined
  group_by?: readonly 'project_id'[] | undefined
  limit?: number | undefined
  page?: string | undefined
}

/** Params of `listWebSearchCallsUsage`: `GET /organization/usage/web_search_calls`. */
export interface ListWebSearchCallsUsageParams {
  start_time: number
  end_time?: number | undefined
  bucket_width?: '1m' | '1h' | '1d' | undefined
  project_ids?: readonly string[] | undefined
  user_ids?: readonly string[] | undefined
  api_key_ids?: readonly string[] | undefined
  models?: readonly string[] | undefined
  context_levels?: readonly ('low' | 'medium' | 'high')[] | undefined
  group_by?:
    | readonly ('project_id' | 'user_id' | 'api_key_id' | 'model' | 'context_level')[]
    | undefined
  limit?: number | undefined
  page?: string | undefined
}
