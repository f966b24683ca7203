import {
  type ASTVisitor,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql';

/** Words and marks in one query; GraphiQL's introspection has about 350. */
export const MAX_TOKENS = 2000;
/** Fields within fields; a page of meetings down to a sentence's article has nine, and each round of nesting multiplies the work. */
export const MAX_DEPTH = 12;
/** Fields under another name, fragments counted each time they are used. */
export const MAX_ALIASES = 50;

interface Size {
  readonly depth: number;
  readonly aliases: number;
}

/** A validation rule: refuses a query that nests too deep or asks the same things too often over. */
export function withinLimits(context: ValidationContext): ASTVisitor {
  const fragments = new Map<string, FragmentDefinitionNode>();
  const sizes = new Map<string, Size>();
  return {
    Document({ definitions }) {
      for (const each of definitions) if (each.kind === Kind.FRAGMENT_DEFINITION) fragments.set(each.name.value, each);
    },
    OperationDefinition(operation) {
      const { depth, aliases } = sizeOf(operation.selectionSet);
      const refuse = (message: string) => context.reportError(new GraphQLError(message, { nodes: operation }));
      if (depth > MAX_DEPTH) refuse(`The query nests ${depth} fields deep; ${MAX_DEPTH} are allowed.`);
      if (aliases > MAX_ALIASES) refuse(`The query has ${aliases} aliases; ${MAX_ALIASES} are allowed.`);
    },
  };

  function sizeOf({ selections }: SelectionSetNode): Size {
    let depth = 0;
    let aliases = 0;
    for (const selection of selections) {
      const within = withinSelection(selection);
      depth = Math.max(depth, within.depth);
      aliases += within.aliases;
    }
    return { depth, aliases };
  }

  function withinSelection(selection: SelectionSetNode['selections'][number]): Size {
    switch (selection.kind) {
      case Kind.INLINE_FRAGMENT:
        return sizeOf(selection.selectionSet);
      case Kind.FRAGMENT_SPREAD:
        return sizeOfFragment(selection.name.value);
      case Kind.FIELD: {
        const alias = selection.alias ? 1 : 0;
        // Introspection nests deep by nature, and GraphQL's own rules bound it.
        if (selection.name.value.startsWith('__') || !selection.selectionSet) return { depth: 1, aliases: alias };
        const within = sizeOf(selection.selectionSet);
        return { depth: within.depth + 1, aliases: within.aliases + alias };
      }
    }
  }

  function sizeOfFragment(name: string): Size {
    const known = sizes.get(name);
    if (known) return known;
    // Until it is measured a fragment counts as nothing: one within itself is refused by GraphQL's own rule.
    sizes.set(name, { depth: 0, aliases: 0 });
    const fragment = fragments.get(name);
    const size = fragment ? sizeOf(fragment.selectionSet) : { depth: 0, aliases: 0 };
    sizes.set(name, size);
    return size;
  }
}
