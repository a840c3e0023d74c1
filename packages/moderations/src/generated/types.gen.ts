// Generated from the OpenAPI document (sha256 bbfd19abcde0). Do not edit.
// To change it: tools/generator/overrides/moderations.ts or docs/moderations.json, then `npm run generate`.

export interface ModerationResultCategories {
  hate: boolean
  'hate/threatening': boolean
  harassment: boolean
  'harassment/threatening': boolean
  illicit: boolean | null
  'illicit/violent': boolean | null
  'self-harm': boolean
  'self-harm/intent': boolean
  'self-harm/instructions': boolean
  sexual: boolean
  'sexual/minors': boolean
  violence: boolean
  'violence/graphic': boolean
}

export interface ModerationResultCategoryScores {
  hate: number
  'hate/threatening': number
  harassment: number
  'harassment/threatening': number
  illicit: number
  'illicit/violent': number
  'self-harm': number
  'self-harm/intent': number
  'self-harm/instructions': number
  sexual: number
  'sexual/minors': number
  violence: number
  'violence/graphic': number
}

export interface ModerationResultCategoryAppliedInputTypes {
  hate: 'text'[]
  'hate/threatening': 'text'[]
  harassment: 'text'[]
  'harassment/threatening': 'text'[]
  illicit: 'text'[]
  'illicit/violent': 'text'[]
  'self-harm': ('text' | 'image')[]
  'self-harm/intent': ('text' | 'image')[]
  'self-harm/instructions': ('text' | 'image')[]
  sexual: ('text' | 'image')[]
  'sexual/minors': 'text'[]
  violence: ('text' | 'image')[]
  'violence/graphic': ('text' | 'image')[]
}

export interface ModerationResult {
  flagged: boolean
  categories: ModerationResultCategories
  category_scores: ModerationResultCategoryScores
  category_applied_input_types: ModerationResultCategoryAppliedInputTypes
}

/** What the moderation model found in the inputs. */
export interface Moderation {
  id: string
  /** The model that judged. */
  model: string
  /** One for each input. */
  results: ModerationResult[]
}

export interface CreateModerationParamsInputImageUrlImageUrl {
  url: string
}

export interface CreateModerationParamsInputImageUrl {
  type: 'image_url'
  image_url: CreateModerationParamsInputImageUrlImageUrl
}

export interface CreateModerationParamsInputText {
  type: 'text'
  text: string
}

/** Body of `POST /moderations`. */
export interface CreateModerationParams {
  /** A text, several texts, or a list of text and image parts that are judged together. */
  input:
    | string
    | readonly string[]
    | readonly (CreateModerationParamsInputImageUrl | CreateModerationParamsInputText)[]
  /**
   * Moderation model; only the `omni` ones look at images.
   *
   * @defaultValue `'omni-moderation-latest'`
   */
  model?:
    | (string & {})
    | 'omni-moderation-latest'
    | 'omni-moderation-2024-09-26'
    | 'text-moderation-latest'
    | 'text-moderation-stable'
    | undefined
}
