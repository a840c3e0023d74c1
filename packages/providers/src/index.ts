export { type AnthropicClientConfig, createAnthropicClient } from './createAnthropicClient.ts'
export { type AzureClientConfig, createAzureClient } from './createAzureClient.ts'
export {
  type CloudflareAzure,
  type CloudflareGatewayConfig,
  createCloudflareGatewayClient,
} from './createCloudflareGatewayClient.ts'
export {
  type CompatibleClientConfig,
  createCompatibleClient,
  type ProviderPreset,
} from './createCompatibleClient.ts'
export {
  cerebras,
  cohere,
  deepInfra,
  deepSeek,
  fireworks,
  gemini,
  groq,
  llamaCpp,
  lmStudio,
  mistral,
  moonshot,
  nvidia,
  ollama,
  openRouter,
  perplexity,
  sambaNova,
  together,
  vercelGateway,
  vllm,
  xai,
} from './presets.ts'
