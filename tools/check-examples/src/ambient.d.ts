/** The environment of a Worker, as examples use it. */
declare const env: {
  readonly OPENAI_API_KEY: string
}
