import type { ProviderPreset } from './createCompatibleClient.ts'

/** https://inference-docs.cerebras.ai/resources/openai */
export const cerebras: ProviderPreset = { name: 'Cerebras', baseURL: 'https://api.cerebras.ai/v1' }

/** https://docs.cohere.com/docs/compatibility-api */
export const cohere: ProviderPreset = {
  name: 'Cohere',
  baseURL: 'https://api.cohere.ai/compatibility/v1',
}

/** https://deepinfra.com/docs/openai_api */
export const deepInfra: ProviderPreset = {
  name: 'DeepInfra',
  baseURL: 'https://api.deepinfra.com/v1/openai',
}

/** https://api-docs.deepseek.com */
export const deepSeek: ProviderPreset = { name: 'DeepSeek', baseURL: 'https://api.deepseek.com' }

/** https://docs.fireworks.ai/tools-sdks/openai-compatibility */
export const fireworks: ProviderPreset = {
  name: 'Fireworks',
  baseURL: 'https://api.fireworks.ai/inference/v1',
}

/** https://ai.google.dev/gemini-api/docs/openai */
export const gemini: ProviderPreset = {
  name: 'Gemini',
  baseURL: 'https://generativelanguage.googleapis.com/v1beta/openai',
}

/** https://console.groq.com/docs/openai */
export const groq: ProviderPreset = { name: 'Groq', baseURL: 'https://api.groq.com/openai/v1' }

/** A server of one's own: https://github.com/ggml-org/llama.cpp */
export const llamaCpp: ProviderPreset = {
  name: 'llama.cpp',
  baseURL: 'http://localhost:8080/v1',
  isKeyless: true,
}

/** A server of one's own: https://lmstudio.ai/docs */
export const lmStudio: ProviderPreset = {
  name: 'LM Studio',
  baseURL: 'http://localhost:1234/v1',
  isKeyless: true,
}

/** https://docs.mistral.ai */
export const mistral: ProviderPreset = { name: 'Mistral', baseURL: 'https://api.mistral.ai/v1' }

/** https://platform.kimi.ai/docs */
export const moonshot: ProviderPreset = { name: 'Moonshot', baseURL: 'https://api.moonshot.ai/v1' }

/** https://docs.api.nvidia.com */
export const nvidia: ProviderPreset = {
  name: 'NVIDIA',
  baseURL: 'https://integrate.api.nvidia.com/v1',
}

/** A server of one's own: https://docs.ollama.com/api/openai-compatibility */
export const ollama: ProviderPreset = {
  name: 'Ollama',
  baseURL: 'http://localhost:11434/v1',
  isKeyless: true,
}

/** https://openrouter.ai/docs; `HTTP-Referer` and `X-Title` in `headers` name your app there. */
export const openRouter: ProviderPreset = {
  name: 'OpenRouter',
  baseURL: 'https://openrouter.ai/api/v1',
}

/** https://docs.perplexity.ai */
export const perplexity: ProviderPreset = {
  name: 'Perplexity',
  baseURL: 'https://api.perplexity.ai',
}

/** https://docs.sambanova.ai */
export const sambaNova: ProviderPreset = {
  name: 'SambaNova',
  baseURL: 'https://api.sambanova.ai/v1',
}

/** https://docs.together.ai/docs/openai-api-compatibility */
export const together: ProviderPreset = { name: 'Together', baseURL: 'https://api.together.xyz/v1' }

/** https://vercel.com/docs/ai-gateway */
export const vercelGateway: ProviderPreset = {
  name: 'Vercel AI Gateway',
  baseURL: 'https://ai-gateway.vercel.sh/v1',
}

/** A server of one's own: https://docs.vllm.ai */
export const vllm: ProviderPreset = {
  name: 'vLLM',
  baseURL: 'http://localhost:8000/v1',
  isKeyless: true,
}

/** https://docs.x.ai */
export const xai: ProviderPreset = { name: 'xAI', baseURL: 'https://api.x.ai/v1' }
