/** One page of a survey that somebody sent, until the collector has answered it. */
export interface SentForm {
  /** Of the response: a further page takes the place of the one before. */
  readonly id: string;
  /** The absolute address that it is posted to. */
  readonly action: string;
  readonly fields: readonly (readonly [name: string, value: string])[];
  /** When it was sent, in milliseconds since 1970 by the clock of the device. */
  readonly at: number;
}

/** What a press of a button sends, as the browser itself would. */
export function sentForm({ form, button, at }: Press): SentForm {
  const sent = new FormData(form);
  // Not every browser takes the button as a second argument.
  if (button?.name) sent.append(button.name, button.value);
  const fields = [...sent].map(([name, value]) => [name, textOf(value)] as const);
  return { id: textOf(sent.get('_id')), action: form.action, fields, at };
}

export interface Press {
  form: HTMLFormElement;
  button: HTMLButtonElement | undefined;
  /** Milliseconds since 1970. */
  at: number;
}

/** The forms of surveys have no files. */
function textOf(value: FormDataEntryValue | null): string {
  return typeof value === 'string' ? value : '';
}
