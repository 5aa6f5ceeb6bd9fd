import { defineTexts } from '../define.ts'

export const transferTexts = defineTexts({})
