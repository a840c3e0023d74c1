import type { Client } from '@bonsai-ai/core'
import { expectTypeOf, test } from 'vitest'
import {
  createAnthropicClient,
  createAzureClient,
  createCloudflareGatewayClient,
  createCompatibleClient,
  groq,
} from './index.ts'

test('default', () => {
  expectTypeOf(createAzureClient).returns.toEqualTypeOf<Client>()
  expectTypeOf(createAnthropicClient).returns.toEqualTypeOf<Client>()
  expectTypeOf(createCloudflareGatewayClient).returns.toEqualTypeOf<Client>()
  expectTypeOf(createCompatibleClient).returns.toEqualTypeOf<Client>()
})

test('error: what is not there', () => {
  // @ts-expect-error a function belongs into tokenProvider
  createAzureClient({ endpoint: 'https://a', apiKey: () => 'k' })
  // @ts-expect-error organizations are OpenAI's own
  createAzureClient({ endpoint: 'https://a', apiKey: 'k', organization: 'org' })
  // @ts-expect-error no gateway
  createCloudflareGatewayClient({ account: 'a' })
  // @ts-expect-error presets are values
  createCompatibleClient({ provider: 'groq', apiKey: 'k' })
  createCompatibleClient({ provider: groq, apiKey: () => 'k' })
})
