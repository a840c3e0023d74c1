/** How to load the parts of a package; none is loaded before one of its functions is looked at. */
export interface PackageParts {
  /** Its functions: with the first call. */
  readonly functions: () => Promise<object>
  /** Its schemas: once params are written. */
  readonly schemas: () => Promise<object>
}

export const packages: Readonly<Record<string, PackageParts>> = {
  '@bonsai-ai/admin': {
    functions: () => import('@bonsai-ai/admin'),
    schemas: () => import('@bonsai-ai/admin/schemas'),
  },
  '@bonsai-ai/assistants': {
    functions: () => import('@bonsai-ai/assistants'),
    schemas: () => import('@bonsai-ai/assistants/schemas'),
  },
  '@bonsai-ai/audio': {
    functions: () => import('@bonsai-ai/audio'),
    schemas: () => import('@bonsai-ai/audio/schemas'),
  },
  '@bonsai-ai/batches': {
    functions: () => import('@bonsai-ai/batches'),
    schemas: () => import('@bonsai-ai/batches/schemas'),
  },
  '@bonsai-ai/chat': {
    functions: () => import('@bonsai-ai/chat'),
    schemas: () => import('@bonsai-ai/chat/schemas'),
  },
  '@bonsai-ai/chatkit': {
    functions: () => import('@bonsai-ai/chatkit'),
    schemas: () => import('@bonsai-ai/chatkit/schemas'),
  },
  '@bonsai-ai/completions': {
    functions: () => import('@bonsai-ai/completions'),
    schemas: () => import('@bonsai-ai/completions/schemas'),
  },
  '@bonsai-ai/containers': {
    functions: () => import('@bonsai-ai/containers'),
    schemas: () => import('@bonsai-ai/containers/schemas'),
  },
  '@bonsai-ai/content-provenance': {
    functions: () => import('@bonsai-ai/content-provenance'),
    schemas: () => import('@bonsai-ai/content-provenance/schemas'),
  },
  '@bonsai-ai/conversations': {
    functions: () => import('@bonsai-ai/conversations'),
    schemas: () => import('@bonsai-ai/conversations/schemas'),
  },
  '@bonsai-ai/embeddings': {
    functions: () => import('@bonsai-ai/embeddings'),
    schemas: () => import('@bonsai-ai/embeddings/schemas'),
  },
  '@bonsai-ai/evals': {
    functions: () => import('@bonsai-ai/evals'),
    schemas: () => import('@bonsai-ai/evals/schemas'),
  },
  '@bonsai-ai/files': {
    functions: () => import('@bonsai-ai/files'),
    schemas: () => import('@bonsai-ai/files/schemas'),
  },
  '@bonsai-ai/fine-tuning': {
    functions: () => import('@bonsai-ai/fine-tuning'),
    schemas: () => import('@bonsai-ai/fine-tuning/schemas'),
  },
  '@bonsai-ai/graders': {
    functions: () => import('@bonsai-ai/graders'),
    schemas: () => import('@bonsai-ai/graders/schemas'),
  },
  '@bonsai-ai/images': {
    functions: () => import('@bonsai-ai/images'),
    schemas: () => import('@bonsai-ai/images/schemas'),
  },
  '@bonsai-ai/models': {
    functions: () => import('@bonsai-ai/models'),
    schemas: () => import('@bonsai-ai/models/schemas'),
  },
  '@bonsai-ai/moderations': {
    functions: () => import('@bonsai-ai/moderations'),
    schemas: () => import('@bonsai-ai/moderations/schemas'),
  },
  '@bonsai-ai/realtime': {
    functions: () => import('@bonsai-ai/realtime'),
    schemas: () => import('@bonsai-ai/realtime/schemas'),
  },
  '@bonsai-ai/responses': {
    functions: () => import('@bonsai-ai/responses'),
    schemas: () => import('@bonsai-ai/responses/schemas'),
  },
  '@bonsai-ai/responses/beta': {
    functions: () => import('@bonsai-ai/responses/beta'),
    schemas: () => import('@bonsai-ai/responses/beta/schemas'),
  },
  '@bonsai-ai/skills': {
    functions: () => import('@bonsai-ai/skills'),
    schemas: () => import('@bonsai-ai/skills/schemas'),
  },
  '@bonsai-ai/uploads': {
    functions: () => import('@bonsai-ai/uploads'),
    schemas: () => import('@bonsai-ai/uploads/schemas'),
  },
  '@bonsai-ai/vector-stores': {
    functions: () => import('@bonsai-ai/vector-stores'),
    schemas: () => import('@bonsai-ai/vector-stores/schemas'),
  },
  '@bonsai-ai/videos': {
    functions: () => import('@bonsai-ai/videos'),
    schemas: () => import('@bonsai-ai/videos/schemas'),
  },
  '@bonsai-ai/webhooks': {
    functions: () => import('@bonsai-ai/webhooks'),
    schemas: () => import('@bonsai-ai/webhooks/schemas'),
  },
}
