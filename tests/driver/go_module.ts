import { execFileSync } from "node:child_process";

/** Is there a Go toolchain on this machine? */
export const hasGo = (() => {
  try {
    execFileSync("go", ["version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
})();

export const RVP = `protocol = 1
[[suite]]
name = "parser"
driver = "go"
`;

/** A module with a package that has benchmarks and one that has none, and needs nothing from elsewhere. */
export const MODULE: Record<string, string> = {
  "go.mod": "module example.org/parser\n\ngo 1.20\n",
  "sum.go": `package parser

func Sum(n int) int {
	sum := 0
	for i := 0; i < n; i++ {
		sum += i * i ^ sum
	}
	return sum
}
`,
  "sum_test.go": `package parser

import (
	"fmt"
	"testing"
)

var sink int

func BenchmarkSum(b *testing.B) {
	for i := 0; i < b.N; i++ {
		sink = Sum(1000)
	}
}

func BenchmarkSizes(b *testing.B) {
	for _, n := range []int{10, 100} {
		b.Run(fmt.Sprintf("n (%d|%d)/on-8", n, n), func(b *testing.B) {
			for i := 0; i < b.N; i++ {
				sink += i
			}
		})
	}
}
`,
  "plain/plain_test.go": `package plain

import "testing"

func TestNothing(t *testing.T) {}
`,
};

/** Benchmarks that go wrong, each in its own way. */
export const TROUBLE: Record<string, string> = {
  "trouble_test.go": `package parser

import "testing"

func BenchmarkFails(b *testing.B) {
	b.Run("inside", func(b *testing.B) { b.Fatal("no luck") })
}

func BenchmarkPanics(b *testing.B) {
	b.Run("fine", func(b *testing.B) {
		for i := 0; i < b.N; i++ {
		}
	})
	panic("out of patience")
}

func BenchmarkSkips(b *testing.B) { b.Skip("not here") }

func BenchmarkZLast(b *testing.B) {
	for i := 0; i < b.N; i++ {
	}
}
`,
};
