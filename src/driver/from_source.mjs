// The driver's program where nothing is bundled yet: Node itself reads no TypeScript before version 22.
import "tsx";

await import("./main.ts");
