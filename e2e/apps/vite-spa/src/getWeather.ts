import { defineTool } from '@bonsai-ai/structured'
import { fromValibot } from '@bonsai-ai/structured/valibot'
import * as v from 'valibot'

/** A tool that the model may call; it runs in the page. */
export const getWeather = defineTool({
  name: 'get_weather',
  description: 'The weather in a city right now.',
  parameters: fromValibot(v.object({ city: v.string() })),
  // Ask your weather service here.
  execute: ({ city }) => ({ city, celsius: 21, sky: 'clear' }),
})
