/** A button from dark to light and back; without it the page follows the system. */
export function themeButton(): void {
  const button = document.querySelector<HTMLButtonElement>("#theme");
  if (!button) return;
  const { style } = document.documentElement;
  let dark = matchMedia("(prefers-color-scheme: dark)").matches;
  const name = () => {
    button.textContent = dark ? "Light" : "Dark";
    button.setAttribute("aria-label", `Switch to ${dark ? "light" : "dark"} colours`);
  };
  button.addEventListener("click", () => {
    dark = !dark;
    style.colorScheme = dark ? "dark" : "light";
    name();
  });
  name();
  button.hidden = false;
}
