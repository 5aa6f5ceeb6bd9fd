// Yjs 13.6, the same copy that everything else here has: two of them do not know each other's documents.
export * from 'yjs'
