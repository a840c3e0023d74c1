/** Everything that go-openai gives its users a name for: methods, types with behavior, errors. */
export const goOpenaiNames: readonly string[] = `
CreateChatCompletion CreateChatCompletionStream CreateCompletion CreateCompletionStream CreateEmbeddings
Moderations ListModels GetModel DeleteFineTuneModel ListEngines GetEngine Edits CreateImage
CreateEditImage CreateVariImage CreateTranscription CreateTranslation CreateSpeech CreateFile
CreateFileBytes ListFiles GetFile DeleteFile GetFileContent CreateFineTuningJob RetrieveFineTuningJob
CancelFineTuningJob ListFineTuningJobEvents CreateFineTune ListFineTunes GetFineTune DeleteFineTune
CancelFineTune ListFineTuneEvents CreateBatch UploadBatchFile CreateBatchWithUploadFile RetrieveBatch
CancelBatch ListBatch CreateAssistant RetrieveAssistant ModifyAssistant DeleteAssistant ListAssistants
CreateAssistantFile RetrieveAssistantFile DeleteAssistantFile ListAssistantFiles CreateThread
RetrieveThread ModifyThread DeleteThread CreateThreadAndRun CreateMessage ListMessage RetrieveMessage
ModifyMessage DeleteMessage RetrieveMessageFile ListMessageFiles CreateRun RetrieveRun ModifyRun ListRuns
CancelRun SubmitToolOutputs RetrieveRunStep ListRunSteps CreateVectorStore RetrieveVectorStore
ModifyVectorStore DeleteVectorStore ListVectorStores CreateVectorStoreFile RetrieveVectorStoreFile
DeleteVectorStoreFile ListVectorStoreFiles CreateVectorStoreFileBatch RetrieveVectorStoreFileBatch
CancelVectorStoreFileBatch ListVectorStoreFilesInBatch CreateResponse CreateResponseStream
RetrieveResponse GetResponse DeleteResponse CancelResponse ListResponseInputItems
CountResponseInputTokens CompactResponse
WithAfter WithLimit Pagination GetOutputText
ReasoningValidator ErrChatCompletionInvalidModel ErrChatCompletionStreamNotSupported
ErrContentFieldsMisused ErrO1MaxTokensDeprecated ErrReasoningModelMaxTokensDeprecated
ErrCompletionUnsupportedModel ErrCompletionStreamNotSupported ErrCompletionRequestPromptTypeNotSupported
ErrResponseStreamNotSupported ErrO1BetaLimitationsMessageTypes ErrO1BetaLimitationsTools
ErrO1BetaLimitationsLogprobs ErrReasoningModelLimitationsLogprobs ErrO1BetaLimitationsOther
ErrReasoningModelLimitationsOther ErrModerationInvalidModel ErrTooManyEmptyStreamMessages
ErrVectorLengthMismatch
RateLimitHeaders GetRateLimitHeaders ResetTime Header EmbeddingRequest EmbeddingRequestStrings
EmbeddingRequestTokens EmbeddingRequestConverter EncodingFormat DotProduct ExtraBody MultiContent FinishReason
ReasoningContent ChatTemplateKwargs ChatCompletionRequestExtensions GuidedChoice PromptFilterResults
ContentFilterResults PromptAnnotations ResponseFormat Stream ChatCompletionStream CompletionStream
ResponseStream EmptyMessagesLimit Recv RecvRaw Close RawResponse AudioResponse UploadBatchFileRequest
AddChatCompletion AddCompletion AddEmbedding AddResponse MarshalJSONL WrapReader ClientConfig NewClient
NewClientWithConfig NewOrgClient DefaultConfig DefaultAzureConfig DefaultAnthropicConfig BaseURL OrgID
APIType APIVersion AssistantVersion AzureModelMapperFunc HTTPClient HTTPDoer APIError RequestError
InnerError Tool.Parameters
APITypeOpenAI APITypeAzure APITypeAzureAD APITypeCloudflareAzure APITypeAnthropic
jsonschema.Definition jsonschema.DataType jsonschema.GenerateSchemaForType jsonschema.Validate
jsonschema.VerifySchemaAndUnmarshal Definition.Unmarshal CollectDefs WithDefs
description: enum: nullable: required: omitempty
`
  .trim()
  .split(/\s+/)

/** Everything that openai-go gives its users a name for. */
export const openaiGoNames: readonly string[] = `
client.Completions.New client.Chat.Completions.New client.Chat.Completions.Get
client.Chat.Completions.Update client.Chat.Completions.List client.Chat.Completions.Delete
client.Chat.Completions.Messages.List client.Embeddings.New client.Files.New client.Files.Get
client.Files.List client.Files.Delete client.Files.Content client.Images.NewVariation client.Images.Edit
client.Images.Generate client.Audio.Transcriptions.New client.Audio.Translations.New
client.Audio.Speech.New client.Moderations.New client.Models.Get client.Models.List client.Models.Delete
client.FineTuning.Jobs.New client.FineTuning.Jobs.Get client.FineTuning.Jobs.List
client.FineTuning.Jobs.Cancel client.FineTuning.Jobs.ListEvents
client.FineTuning.Jobs.Checkpoints.List client.VectorStores.New client.VectorStores.Get
client.VectorStores.Update client.VectorStores.List client.VectorStores.Delete
client.VectorStores.Search client.VectorStores.Files.New client.VectorStores.Files.Get
client.VectorStores.Files.Update client.VectorStores.Files.List client.VectorStores.Files.Delete
client.VectorStores.Files.Content client.VectorStores.FileBatches.New
client.VectorStores.FileBatches.Get client.VectorStores.FileBatches.Cancel
client.VectorStores.FileBatches.ListFiles client.Beta.Assistants.New client.Beta.Assistants.Get
client.Beta.Assistants.Update client.Beta.Assistants.List client.Beta.Assistants.Delete
client.Beta.Threads.New client.Beta.Threads.Get client.Beta.Threads.Update client.Beta.Threads.Delete
client.Beta.Threads.NewAndRun client.Beta.Threads.Runs.New client.Beta.Threads.Runs.Get
client.Beta.Threads.Runs.Update client.Beta.Threads.Runs.List client.Beta.Threads.Runs.Cancel
client.Beta.Threads.Runs.SubmitToolOutputs client.Beta.Threads.Runs.Steps.Get
client.Beta.Threads.Runs.Steps.List client.Beta.Threads.Messages.New client.Beta.Threads.Messages.Get
client.Beta.Threads.Messages.Update client.Beta.Threads.Messages.List
client.Beta.Threads.Messages.Delete client.Batches.New client.Batches.Get client.Batches.List
client.Batches.Cancel client.Uploads.New client.Uploads.Cancel client.Uploads.Complete
client.Uploads.Parts.New client.Responses.New client.Responses.Get client.Responses.Delete
client.Responses.InputItems.List
client.Chat.Completions.NewStreaming client.Completions.NewStreaming
client.Audio.Transcriptions.NewStreaming client.Responses.NewStreaming
client.Beta.Threads.NewAndRunStreaming client.Beta.Threads.Runs.NewStreaming
client.Beta.Threads.Runs.SubmitToolOutputsStreaming
client.VectorStores.Files.NewAndPoll client.VectorStores.Files.UploadAndPoll
client.VectorStores.Files.PollStatus client.VectorStores.FileBatches.NewAndPoll
client.VectorStores.FileBatches.UploadAndPoll client.VectorStores.FileBatches.PollStatus
client.Beta.Threads.NewAndRunPoll client.Beta.Threads.Runs.NewAndPoll
client.Beta.Threads.Runs.PollStatus client.Beta.Threads.Runs.SubmitToolOutputsAndPoll
openai.NewClient
option.WithBaseURL option.WithHTTPClient option.WithMiddleware option.WithMaxRetries option.WithHeader
option.WithHeaderAdd option.WithHeaderDel option.WithQuery option.WithQueryAdd option.WithQueryDel
option.WithQuerySet option.WithJSONSet option.WithJSONDel option.WithResponseBodyInto
option.WithResponseInto option.WithRequestBody option.WithRequestTimeout
option.WithEnvironmentProduction option.WithAPIKey option.WithOrganization option.WithProject
option.WithMaxRetryDelay option.WithAdminAPIKey option.WithWebhookSecret option.WithWorkloadIdentity
OPENAI_API_KEY OPENAI_ORG_ID OPENAI_PROJECT_ID
client.Get client.Post client.Put client.Patch client.Delete client.Execute
context.WithTimeout context.WithCancel
param.Opt param.NullOpt param.NullObj param.OverrideObj openai.String openai.Int openai.Float
openai.Bool openai.Time WithExtraFields IsPresent IsOmitted IsNull Or OfString constant
openai.SystemMessage openai.DeveloperMessage openai.UserMessage openai.AssistantMessage
openai.ToolMessage openai.TextContentPart openai.ImageContentPart openai.InputAudioContentPart
openai.FileContentPart ToParam OutputText
res.JSON IsExplicitNull Raw ExtraFields RawJSON AsAny As
openai.Error DumpRequest DumpResponse openai.File Page CursorPage ListAutoPaging GetNextPage
Next Current Err Index Close ssestream.RegisterDecoder
openai.ChatCompletionAccumulator AddChunk JustFinishedContent JustFinishedRefusal JustFinishedToolCall
azure.WithEndpoint azure.WithAPIKey azure.WithTokenCredential
`
  .trim()
  .split(/\s+/)
