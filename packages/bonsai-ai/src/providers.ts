// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/bonsai-ai.ts or docs/bonsai-ai.json, then `npm run generate`.

export {
  cerebras,
  cohere,
  createAnthropicClient,
  createAzureClient,
  createCloudflareGatewayClient,
  createCompatibleClient,
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
} from '@bonsai-ai/providers'
export type * from '@bonsai-ai/providers'
