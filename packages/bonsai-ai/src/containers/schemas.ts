// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/bonsai-ai.ts or docs/bonsai-ai.json, then `npm run generate`.

export {
  ContainerExpiresAfterSchema,
  ContainerFileListSchema,
  ContainerFileSchema,
  ContainerListSchema,
  ContainerNetworkPolicySchema,
  ContainerSchema,
  CreateContainerFileParamsSchema,
  CreateContainerParamsExpiresAfterSchema,
  CreateContainerParamsSchema,
  DeleteContainerFileParamsSchema,
  DeleteContainerParamsSchema,
  ListContainerFilesParamsSchema,
  ListContainersParamsSchema,
  RetrieveContainerFileContentParamsSchema,
  RetrieveContainerFileParamsSchema,
  RetrieveContainerParamsSchema,
} from '@bonsai-ai/containers/schemas'
