export { concurrencyLimit } from './concurrencyLimit.ts'
export {
  type LogDetails,
  type Logger,
  logging,
  type LoggingOptions,
  type LogLevel,
} from './logging.ts'
export { rateLimit, type RateLimitOptions } from './rateLimit.ts'
