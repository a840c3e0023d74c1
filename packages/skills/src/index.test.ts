import { expect, test } from 'vitest'
import * as skills from './index.ts'

test('default', () => {
  expect(Object.keys(skills).sort()).toMatchInlineSnapshot(`
    [
      "createSkill",
      "createSkillVersion",
      "deleteSkill",
      "deleteSkillVersion",
      "listSkillVersions",
      "listSkills",
      "retrieveSkill",
      "retrieveSkillContent",
      "retrieveSkillVersion",
      "retrieveSkillVersionContent",
      "updateSkill",
    ]
  `)
})
