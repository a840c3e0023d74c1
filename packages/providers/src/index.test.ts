import { expect, test } from 'vitest'
import * as providers from './index.ts'

test('default', () => {
  expect(Object.keys(providers).sort()).toMatchInlineSnapshot(`
    [
      "cerebras",
      "cohere",
      "createAnthropicClient",
      "createAzureClient",
      "createCloudflareGatewayClient",
      "createCompatibleClient",
      "deepInfra",
      "deepSeek",
      "fireworks",
      "gemini",
      "groq",
      "llamaCpp",
      "lmStudio",
      "mistral",
      "moonshot",
      "nvidia",
      "ollama",
      "openRouter",
      "perplexity",
      "sambaNova",
      "together",
      "vercelGateway",
      "vllm",
      "xai",
    ]
  `)
})
