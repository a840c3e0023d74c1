export { type RunningServer, serveFetch, type ServeOptions } from './serveFetch.ts'
export { serveMock } from './serveMock.ts'
