import { defineTexts } from '../define.ts'

export const lobbyTexts = defineTexts({})
