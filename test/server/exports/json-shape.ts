/** A JSON Schema, as far as the schemas of the graph formats go: those have no references but to their own $defs. */
export interface JsonShape {
  readonly type?: string
  readonly required?: readonly string[]
  readonly properties?: Readonly<Record<string, JsonShape>>
  readonly items?: JsonShape
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly pattern?: string
  readonly minLength?: number
  readonly $ref?: string
  readonly $defs?: Readonly<Record<string, JsonShape>>
  readonly allOf?: readonly { readonly if: JsonShape; readonly then: JsonShape }[]
}

/** Where a value is not as a schema has it, such as `nodes.3.x: integer`. */
export function misfits(
  value: unknown,
  shape: JsonShape,
  root = shape,
  path = '',
): readonly string[] {
  const { $ref, type, enum: allowed, pattern, minLength = 0 } = shape
  if ($ref !== undefined) {
    const target = root.$defs?.[$ref.replace('#/$defs/', '')]
    if (target === undefined) throw new Error(`no ${$ref}`)
    return misfits(value, target, root, path)
  }
  const own = [
    ...(type !== undefined && !isOfType(value, type) ? [type] : []),
    ...(allowed !== undefined && !allowed.includes(value) ? ['enum'] : []),
    ...('const' in shape && shape.const !== value ? ['const'] : []),
    ...(pattern !== undefined && !new RegExp(pattern).test(String(value)) ? ['pattern'] : []),
    ...(typeof value === 'string' && value.length < minLength ? ['minLength'] : []),
  ].map((broken) => `${path}: ${broken}`)
  return [...own, ...misfitsInside(value, shape, root, path)]
}

function misfitsInside(
  value: unknown,
  { required = [], properties = {}, items, allOf = [] }: JsonShape,
  root: JsonShape,
  path: string,
): readonly string[] {
  if (Array.isArray(value) && items !== undefined)
    return value.flatMap((member, index) => misfits(member, items, root, `${path}.${index}`))
  if (!isObject(value)) return []
  return [
    ...required.filter((key) => value[key] === undefined).map((key) => `${path}.${key}: required`),
    ...Object.entries(properties).flatMap(([key, inner]) =>
      value[key] === undefined ? [] : misfits(value[key], inner, root, `${path}.${key}`),
    ),
    ...allOf
      .filter((rule) => misfits(value, rule.if, root).length === 0)
      .flatMap((rule) => misfits(value, rule.then, root, path)),
  ]
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isOfType(value: unknown, type: string): boolean {
  if (type === 'array') return Array.isArray(value)
  if (type === 'integer') return Number.isInteger(value)
  return type === 'object' ? isObject(value) : typeof value === type
}
