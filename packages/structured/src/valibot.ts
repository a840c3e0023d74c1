export { fromValibot } from './fromValibot.ts'
