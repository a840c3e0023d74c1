// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/containers.ts or docs/containers.json, then `npm run generate`.

export { createContainer, type CreateContainerError } from './generated/createContainer.gen.ts'
export { createContainerFile, type CreateContainerFileError } from './createContainerFile.ts'
export { deleteContainer, type DeleteContainerError } from './generated/deleteContainer.gen.ts'
export {
  deleteContainerFile,
  type DeleteContainerFileError,
} from './generated/deleteContainerFile.gen.ts'
export {
  listContainerFiles,
  type ListContainerFilesError,
} from './generated/listContainerFiles.gen.ts'
export { listContainers, type ListContainersError } from './generated/listContainers.gen.ts'
export {
  retrieveContainer,
  type RetrieveContainerError,
} from './generated/retrieveContainer.gen.ts'
export {
  retrieveContainerFile,
  type RetrieveContainerFileError,
} from './generated/retrieveContainerFile.gen.ts'
export {
  retrieveContainerFileContent,
  type RetrieveContainerFileContentError,
} from './retrieveContainerFileContent.ts'
export type * from './generated/types.gen.ts'
