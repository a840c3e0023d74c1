/** Endpoints as `data/` has read them. */
declare module 'virtual:endpoints' {
  const endpoints: unknown
  export default endpoints
}
