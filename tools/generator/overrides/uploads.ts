import type { PackageOverrides } from '../src/overrides.ts'

export default {
  handWritten: ['addUploadPart'],
  index: [
    "export { uploadFileInParts, type UploadFileInPartsError, type UploadFileInPartsOptions, type UploadFileInPartsParams, type UploadProgress } from './uploadFileInParts.ts'",
  ],
} satisfies PackageOverrides
