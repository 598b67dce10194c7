import type { Choice } from '../choice.js';
import { escaped, type Pairs } from './html.js';
import { optionsOf } from './options-of.js';
import { attributesOf, tagOf } from './said.js';
import type { SnippetOptions } from './snippet-for.js';

/** A hook for the page "Order received" of WooCommerce. A poll about an order says which. */
export function phpFor(choice: Choice, { collector }: SnippetOptions): string {
  const values: Pairs = [
    ['endpoint', `esc_url('${quoted(`${collector}responses`)}')`],
    ...(choice.survey === 'exit-poll' ? order : []),
  ];
  const said = attributesOf(choice).map(([name, value]) => `${name}="${format(value)}"`);
  const given = values.map(([name]) => `${name}="%s"`);
  const tag = tagOf(choice);
  const options = optionsOf(choice)
    .map(({ id, label }) => `<option value="${format(id)}">${format(label)}</option>`)
    .join('');
  return [
    "add_action('woocommerce_thankyou', function ($order_id) {",
    '    $order = wc_get_order($order_id);',
    '    if (!$order) return;',
    '    printf(',
    `        '<${[tag, ...said, ...given].join(' ')}>${options}</${tag}>',`,
    values.map(([, value]) => `        ${value}`).join(',\n'),
    '    );',
    `    wp_enqueue_script('kundresa', '${quoted(`${collector}dist/kundresa.js`)}', [], null, ['strategy' => 'async']);`,
    '});',
  ].join('\n');
}

const order: Pairs = [
  ['order-id', 'esc_attr($order->get_order_number())'],
  ['order-value', 'esc_attr($order->get_total())'],
  ['currency', 'esc_attr($order->get_currency())'],
];

/** A value within a format of `printf` that stands in single quotes. */
function format(value: string): string {
  return quoted(escaped(value)).replaceAll('%', '%%');
}

function quoted(text: string): string {
  return text.replaceAll(/[\\']/g, '\\$&');
}
