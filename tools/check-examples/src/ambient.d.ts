/** The environment of a Worker, as examples use it. */
declare const env: {
  readonly OPENAI_API_KEY: string
  readonly OPENAI_WEBHOOK_SECRET: string
}
