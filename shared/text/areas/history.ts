import { defineTexts } from '../define.ts'

export const historyTexts = defineTexts({})
