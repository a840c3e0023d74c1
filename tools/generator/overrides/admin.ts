import type { PackageOverrides } from '../src/overrides.ts'

export default {
  families: {
    auditLogs: /^AuditLog/,
    usage: /Usage|Cost/,
    projects: /Project/,
    access: /Role|Group|User|Invite|Certificate|ApiKey/,
  },
} satisfies PackageOverrides
