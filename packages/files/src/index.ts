// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/files.ts or docs/files.json, then `npm run generate`.

export { createFile, type CreateFileError } from './createFile.ts'
export { deleteFile, type DeleteFileError } from './generated/deleteFile.gen.ts'
export { listFiles, type ListFilesError } from './generated/listFiles.gen.ts'
export { retrieveFile, type RetrieveFileError } from './generated/retrieveFile.gen.ts'
export { retrieveFileContent, type RetrieveFileContentError } from './retrieveFileContent.ts'
export { pollFile, type PollFileError } from './pollFile.ts'
export type * from './generated/types.gen.ts'
