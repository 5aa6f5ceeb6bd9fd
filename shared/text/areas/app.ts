import { defineTexts } from '../define.ts'

export const appTexts = defineTexts({})
