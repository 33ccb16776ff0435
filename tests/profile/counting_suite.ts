/** A suite in C, for tests: it marks its calls for Callgrind, and does so many turns in each. */
export const COUNTING_SUITE = (turns: string, marks = true) => `
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>
#include <valgrind/callgrind.h>
volatile long sink;
static double now(void) { struct timespec t; clock_gettime(CLOCK_MONOTONIC, &t); return t.tv_sec + t.tv_nsec / 1e9; }
__attribute__((noinline)) static void work(long turns) { for (long i = 0; i < turns; i++) sink += i; }
int main(void) {
  static char request[1 << 16];
  fread(request, 1, sizeof request - 1, stdin);
  char *found = strstr(request, "\\"least_samples\\":");
  int calls = found ? atoi(found + 16) : 1, counted = ${marks ? 'getenv("RVP_COUNT") != NULL' : "0"};
  char *id = "toy/sum/small";
  puts("{\\"event\\":\\"hello\\",\\"protocol\\":1,\\"suite\\":\\"toy\\",\\"versions\\":{},\\"device\\":\\"cpu\\",\\"startup_seconds\\":0.01}");
  printf("{\\"event\\":\\"started\\",\\"case\\":\\"%s\\",\\"phases\\":[{\\"metric\\":\\"fit_time\\",\\"items\\":1}]}\\n", id);
  work((long)(now() * 1e9) % 7 * 1000000); /* set-up */
  printf("{\\"event\\":\\"sample\\",\\"case\\":\\"%s\\",\\"metric\\":\\"fit_time\\",\\"start\\":0,\\"values\\":[", id);
  for (int i = 0; i < calls; i++) {
    if (counted) { CALLGRIND_START_INSTRUMENTATION; CALLGRIND_ZERO_STATS; }
    double start = now();
    work(${turns});
    double seconds = now() - start;
    if (counted) CALLGRIND_DUMP_STATS_AT("rvp-bench: fit_time, 1 calls");
    printf("%s%.9f", i ? "," : "", seconds);
  }
  printf("]}\\n{\\"event\\":\\"check\\",\\"case\\":\\"%s\\",\\"values\\":{\\"sum\\":199990000}}\\n", id);
  printf("{\\"event\\":\\"resources\\",\\"case\\":\\"%s\\",\\"metrics\\":{\\"peak_rss_bytes\\":1}}\\n", id);
  printf("{\\"event\\":\\"done\\",\\"case\\":\\"%s\\",\\"seconds\\":0.01}\\n{\\"event\\":\\"bye\\",\\"cases\\":1}\\n", id);
  return 0;
}
`;
