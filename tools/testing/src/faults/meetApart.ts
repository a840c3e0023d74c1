// Lets one client meet one fault in a process of its own: `tsx meetApart.ts CLIENT FAULT`. Prints
// what came of it as JSON.
import { faults } from './faults.ts'
import { meet } from './meet.ts'

const [client = '', name] = process.argv.slice(2)
const fault = Object.values(faults)
  .flat()
  .find((each) => each.name === name)
if (!fault) throw new Error(`there is no fault ${name}`)

console.log(JSON.stringify(await meet(client, fault)))
// A client that hangs would keep the process.
process.exit()
