import { runCommand } from "../system/command.ts";

/** What CUDA calls device 0, as nvidia-smi names it. */
export interface VisibleGpu {
  /** Of the card, or of the instance (MIG) that a card was cut into. */
  uuid: string;
  name: string;
  /** The card's own UUID, which nvidia-smi takes questions about. */
  card: string;
}

interface Card {
  uuid: string;
  name: string;
  instances: { uuid: string; name: string }[];
}

/**
 * The same rules as in the suites (visible_gpu.py, visible_gpu.rs): the first device that CUDA_VISIBLE_DEVICES names, by
 * index, UUID or the beginning of a UUID; of a card that is cut into instances the first instance. Null where it shows none.
 *
 * @param list what `nvidia-smi -L` prints
 */
export function visibleGpu(list: string, variable: string | undefined): VisibleGpu | null {
  const cards = cardsIn(list);
  const first = variable === undefined ? "0" : (variable.split(",")[0] ?? "").trim();
  if (first.startsWith("MIG-")) {
    const card = cards.find(({ instances }) => instances.some(({ uuid }) => uuid === first));
    return card ? instanceOf(card, first) : null;
  }
  const card = /^\d+$/.test(first)
    ? cards[Number(first)]
    : cards.find(({ uuid }) => first !== "" && uuid.startsWith(first));
  if (!card) return null;
  const [instance] = card.instances;
  return instance ? instanceOf(card, instance.uuid) : { ...card, card: card.uuid };
}

/** A card that nvidia-smi can be asked about; or why there is none, for people. */
export async function findVisibleGpu(): Promise<VisibleGpu | { problem: string }> {
  const { failed, output, problem } = await runCommand(["nvidia-smi", "-L"], ".");
  if (failed) return { problem };
  const variable = process.env.CUDA_VISIBLE_DEVICES;
  const found = visibleGpu(output, variable);
  if (found) return found;
  const shown = variable === undefined ? "" : `CUDA_VISIBLE_DEVICES is "${variable}": `;
  return { problem: `${shown}nvidia-smi -L lists no such GPU` };
}

/** Fields of the card, by nvidia-smi's names; null for what it does not know of this card. */
export async function askCard<Field extends string>(
  card: string,
  fields: readonly Field[],
): Promise<Record<Field, string | null>> {
  const query = [`--id=${card}`, `--query-gpu=${fields.join(",")}`];
  const command = ["nvidia-smi", ...query, "--format=csv,noheader,nounits"];
  const { failed, output } = await runCommand(command, ".");
  const values = failed ? [] : output.split(",").map((value) => value.trim());
  const known = (value = "") => (/^(\[.*\]|N\/A|)$/.test(value) ? null : value);
  return Object.fromEntries(fields.map((field, i) => [field, known(values[i])])) as Record<
    Field,
    string | null
  >;
}

function cardsIn(list: string): Card[] {
  const cards: Card[] = [];
  for (const line of list.split("\n")) {
    const card = /^GPU \d+: (.+) \(UUID: (GPU-[^)]+)\)/.exec(line);
    if (card) cards.push({ name: card[1]!, uuid: card[2]!, instances: [] });
    const instance = /^\s+(MIG \S+).*\(UUID: (MIG-[^)]+)\)/.exec(line);
    if (instance) cards.at(-1)?.instances.push({ name: instance[1]!, uuid: instance[2]! });
  }
  return cards;
}

/** CUDA calls it by both names, too. */
function instanceOf({ name, uuid: card, instances }: Card, uuid: string): VisibleGpu {
  const own = instances.find((instance) => instance.uuid === uuid)!;
  return { uuid, name: `${name} ${own.name}`, card };
}
