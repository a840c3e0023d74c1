export type * from './client.ts'
export type * from './standardSchema.ts'
