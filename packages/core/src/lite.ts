export { createLiteClient, type LiteClientConfig } from './createLiteClient.ts'
