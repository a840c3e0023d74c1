/** The same response with another body. The `Response` constructor alone would lose the URL. */
export function copyResponse(response: Response, body: BodyInit | null): Response {
  return Object.defineProperty(new Response(body, response), 'url', { value: response.url })
}
