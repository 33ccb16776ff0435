// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is shown otherwise
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Text that can move no cursor, set no colour and reorder nothing: such characters are shown as `\x1b`. Lines stay. */
export function printable(text: string): string {
  return text.replace(CONTROL, (character) => {
    const code = character.charCodeAt(0);
    return code < 256 ? `\\x${code.toString(16).padStart(2, "0")}` : `\\u${code.toString(16)}`;
  });
}
