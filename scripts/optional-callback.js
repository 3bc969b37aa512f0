/**
 * A lint rule: `charts.map(figure)` hands on the index as the second argument. Where `figure(chart, data = null)` takes a second argument
 * of its own that may be left out, the index silently becomes it, and a "0" stands in the page. Types do not help: the call is valid.
 * A function that needs its second argument (`(value, index)`) is meant for it, and passes.
 */

/** Methods that call back with more than the item: how many arguments they hand over. */
const handed = new Map([
  ...['map', 'flatMap', 'forEach', 'filter', 'some', 'every', 'find', 'findIndex', 'findLast', 'findLastIndex'].map(
    (name) => [name, 3],
  ),
  ['from', 2],
  ['replace', Infinity],
  ['replaceAll', Infinity],
]);

/** Where the callback stands among the arguments of the method. */
const placeOf = (name) => (['from', 'replace', 'replaceAll'].includes(name) ? 1 : 0);

export const optionalCallback = {
  meta: {
    type: 'problem',
    docs: { description: 'no function with optional parameters is handed to a method that fills them with an index' },
    schema: [],
    messages: {
      fills: '{{method}} hands {{name}} an index as `{{parameter}}`. Write {{method}}((item) => {{name}}(item)).',
    },
  },
  create(context) {
    const { parserServices: services } = context.sourceCode;
    return {
      CallExpression({ callee, arguments: given }) {
        if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier') return;
        const method = callee.property.name;
        const callback = given[placeOf(method)];
        if (!handed.has(method) || !['Identifier', 'MemberExpression'].includes(callback?.type)) return;
        const type = services.getTypeAtLocation(callback);
        for (const signature of type.getCallSignatures()) {
          const filled = signature.parameters.slice(0, handed.get(method));
          const optional = filled.find((parameter, at) => isRest(parameter) || (at > 0 && isOptional(parameter)));
          if (optional === undefined) continue;
          const name = context.sourceCode.getText(callback);
          context.report({ node: callback, messageId: 'fills', data: { method, name, parameter: optional.name } });
          return;
        }
      },
    };

    /** Takes all that is handed over. */
    function isRest({ valueDeclaration: declaration }) {
      return declaration?.dotDotDotToken !== undefined;
    }

    /** May be left out. */
    function isOptional({ valueDeclaration: declaration }) {
      if (declaration === undefined) return false;
      return declaration.questionToken !== undefined || declaration.initializer !== undefined;
    }
  },
};
