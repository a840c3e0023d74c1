/** Documented payloads that our schemas refuse, and why that is right. */
export const refused: readonly { readonly reason: string; readonly examples: readonly string[] }[] =
  [
    {
      reason: 'Token usage is an object here: a number in the schema, and for every other grader.',
      examples: ['runGrader response 1'],
    },
    {
      reason: 'The sizes of chunks stand one level too high.',
      examples: ['createVectorStoreFileBatch request 1'],
    },
    {
      reason: 'Written before the user was required and the expiration an object with an anchor.',
      examples: ['createChatKitSession request 1'],
    },
    {
      reason: 'Without the tag that tells what it is.',
      examples: [
        'createChatKitSession response 1',
        'streamTranscription event 32',
        'CreateEvalCompletionsRunDataSource',
        'CreateEvalResponsesRunDataSource',
      ],
    },
    {
      reason: 'The body alone: params have the id of the path as well.',
      examples: ['CreateGroupUserBody', 'InviteProjectGroupBody', 'UpdateGroupBody'],
    },
    {
      reason: 'A list, though the formula calls the graders by their names.',
      examples: ['GraderMulti'],
    },
    {
      reason: 'A tag that begins with a space.',
      examples: ['RealtimeServerEventInputAudioBufferDtmfEventReceived'],
    },
    {
      reason: 'Null, where params take a value or nothing.',
      examples: ['RealtimeSessionCreateRequest'],
    },
    {
      reason: 'The format of the earlier protocol, a text.',
      examples: ['RealtimeTranscriptionSessionCreateResponseGA'],
    },
    {
      reason: 'A response without its tag, and with a date in place of a time stamp.',
      examples: ['ResponseQueuedEvent', 'BetaResponseQueuedEvent'],
    },
  ]
