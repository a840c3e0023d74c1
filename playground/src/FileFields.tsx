import { formatBytes } from './stats.ts'
import { chooseFiles, files, selected } from './state.ts'

/** Files of a call: they have no place in JSON. */
export function FileFields() {
  const { fileFields } = selected.value
  if (fileFields.length === 0) return null
  return (
    <div class="files">
      {fileFields.map(({ name, isList, isRequired }) => {
        const chosen = files.value[name] ?? []
        return (
          <div class="file" key={`${selected.value.name}.${name}`}>
            <label class="button">
              {isList ? 'Choose files' : 'Choose a file'}
              <span class="visually-hidden"> for {name}</span>
              <input
                type="file"
                class="visually-hidden"
                multiple={isList}
                onChange={({ currentTarget }) =>
                  chooseFiles(name, [...(currentTarget.files ?? [])])
                }
              />
            </label>
            <p>
              <code>{name}</code>{' '}
              {chosen.map((file) => `${file.name} (${formatBytes(file.size)})`).join(', ') ||
                (isRequired ? 'none yet' : 'none, which may be')}
            </p>
          </div>
        )
      })}
    </div>
  )
}
