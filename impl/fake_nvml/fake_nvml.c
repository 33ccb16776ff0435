/* A libnvidia-ml.so that says what a file says. Tests build it (build.sh) and put it on LD_LIBRARY_PATH; nothing else
 * loads it.
 *
 * RVP_FAKE_NVML names the file. One device or reading a line, fields as key=value without spaces:
 *
 *     gpu uuid=GPU-a name=Fake mig=on    a card, in the order of NVML; mig=on: it is cut into instances
 *     mig uuid=MIG-a name=Fake           an instance of the card above it
 *     read used=9 reserved=1 ...         a reading of the device above it
 *
 * A reading begins where memory is asked for, and the last one stays. Its fields: used, reserved (bytes), utilization (%),
 * power (mW), reasons (bits), process=PID:BYTES as often as there are processes; PID may be self, BYTES may be unknown.
 * A field that is not there is refused as not supported; used=lost refuses all of the reading: the device is lost.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { SUCCESS = 0, UNINITIALIZED = 1, INVALID_ARGUMENT = 2, NOT_SUPPORTED = 3, NOT_FOUND = 6, INSUFFICIENT_SIZE = 7, LOST = 15 };
enum { MOST_DEVICES = 8, MOST_READINGS = 16, MOST_PROCESSES = 8, TEXT = 96 };
#define UNKNOWN (~0ull)

typedef unsigned long long u64;
typedef struct { unsigned pid; u64 used; unsigned instance, compute_instance; } Process;
typedef struct { u64 used, reserved, utilization, power, reasons; int processes, lost; Process process[MOST_PROCESSES]; } Reading;
typedef struct { char uuid[TEXT], name[TEXT]; int mig, parent, count, now; Reading readings[MOST_READINGS]; } Device;
typedef struct { unsigned version; u64 total, reserved, free, used; } MemoryV2;
typedef struct { u64 total, free, used; } Memory;
typedef struct { unsigned gpu, memory; } Utilization;

static Device devices[MOST_DEVICES];
static int count;

static u64 number(const char *text) { return strcmp(text, "unknown") ? strtoull(text, NULL, 0) : UNKNOWN; }

static void set(Device *device, Reading *reading, const char *key, char *value) {
  if (!strcmp(key, "uuid")) snprintf(device->uuid, TEXT, "%s", value);
  else if (!strcmp(key, "name")) snprintf(device->name, TEXT, "%s", value);
  else if (!strcmp(key, "mig")) device->mig = !strcmp(value, "on");
  else if (!strcmp(key, "used") && !strcmp(value, "lost")) reading->lost = 1;
  else if (!strcmp(key, "used")) reading->used = number(value);
  else if (!strcmp(key, "reserved")) reading->reserved = number(value);
  else if (!strcmp(key, "utilization")) reading->utilization = number(value);
  else if (!strcmp(key, "power")) reading->power = number(value);
  else if (!strcmp(key, "reasons")) reading->reasons = number(value);
  else if (!strcmp(key, "process")) {
    char *bytes = strchr(value, ':');
    *bytes++ = 0;
    unsigned pid = strcmp(value, "self") ? (unsigned)number(value) : (unsigned)getpid();
    if (reading->processes < 0) reading->processes = 0;
    reading->process[reading->processes++] = (Process){pid, number(bytes), ~0u, ~0u};
  } else {
    fprintf(stderr, "fake_nvml: unknown field %s\n", key);
    abort();
  }
}

static int load(void) {
  if (count) return SUCCESS; /* the real one counts its users, and goes on */
  const char *path = getenv("RVP_FAKE_NVML");
  FILE *file = path ? fopen(path, "r") : NULL;
  if (!file) return UNINITIALIZED;
  char line[1024];
  int card = 0;
  while (fgets(line, sizeof line, file)) {
    char *kind = strtok(line, " \n");
    if (!kind) continue;
    Reading *reading = NULL;
    if (strcmp(kind, "read")) {
      if (!strcmp(kind, "gpu")) card = count;
      devices[count] = (Device){.parent = strcmp(kind, "gpu") ? card : -1, .now = -1};
      count++;
    } else {
      Device *device = &devices[count - 1];
      reading = &device->readings[device->count++];
      *reading = (Reading){UNKNOWN, 0, UNKNOWN, UNKNOWN, UNKNOWN, -1, 0, {{0}}};
    }
    for (char *field; (field = strtok(NULL, " \n"));) {
      char *value = strchr(field, '=');
      *value++ = 0;
      set(&devices[count - 1], reading, field, value);
    }
  }
  fclose(file);
  return SUCCESS;
}

/* The `index`th device whose parent is `parent`; cards have -1. */
static Device *child(int parent, unsigned index) {
  for (int i = 0; i < count; i++)
    if (devices[i].parent == parent && index-- == 0) return &devices[i];
  return NULL;
}

static int answer(Device *found, Device **device, int otherwise) {
  *device = found;
  return found ? SUCCESS : otherwise;
}

static int text(const char *from, char *into, unsigned length) { return snprintf(into, length, "%s", from) < 0; }

static Reading *reading(Device *device) { return &device->readings[device->now < 0 ? 0 : device->now]; }

static int value(Device *device, u64 found, u64 *into) {
  if (reading(device)->lost) return LOST;
  if (!device->count || found == UNKNOWN) return NOT_SUPPORTED;
  *into = found;
  return SUCCESS;
}

/* --- the library ---------------------------------------------------------------------------- */

int nvmlInit_v2(void) { return load(); }
int nvmlInitWithFlags(unsigned flags) { return (void)flags, load(); }
int nvmlShutdown(void) { return SUCCESS; }
int nvmlSystemGetDriverVersion(char *into, unsigned length) { return text("580.00", into, length); }

const char *nvmlErrorString(int code) {
  return code == NOT_SUPPORTED ? "Not Supported" : code == LOST ? "GPU is lost" : code == UNINITIALIZED ? "Driver Not Loaded" : "Invalid Argument";
}

int nvmlDeviceGetCount_v2(unsigned *into) {
  for (*into = 0; child(-1, *into); ++*into) {}
  return SUCCESS;
}
int nvmlDeviceGetHandleByIndex_v2(unsigned index, Device **into) { return answer(child(-1, index), into, INVALID_ARGUMENT); }
int nvmlDeviceGetHandleByUUID(const char *uuid, Device **into) {
  for (int i = 0; i < count; i++)
    if (!strcmp(devices[i].uuid, uuid)) return answer(&devices[i], into, SUCCESS);
  return NOT_FOUND;
}
int nvmlDeviceGetUUID(Device *device, char *into, unsigned length) { return text(device->uuid, into, length); }
int nvmlDeviceGetName(Device *device, char *into, unsigned length) { return text(device->name, into, length); }

int nvmlDeviceGetMigMode(Device *device, unsigned *current, unsigned *pending) {
  if (device->parent >= 0) return INVALID_ARGUMENT;
  *current = *pending = (unsigned)device->mig;
  return SUCCESS;
}
int nvmlDeviceGetMaxMigDeviceCount(Device *device, unsigned *into) { return *into = device->mig ? 7 : 0, SUCCESS; }
int nvmlDeviceGetMigDeviceHandleByIndex(Device *device, unsigned index, Device **into) {
  return answer(child((int)(device - devices), index), into, NOT_FOUND);
}

int nvmlDeviceGetMemoryInfo_v2(Device *device, MemoryV2 *into) {
  if (device->now + 1 < device->count) device->now++;
  Reading *now = reading(device);
  *into = (MemoryV2){into->version, 1ull << 40, now->reserved, 0, 0};
  return value(device, now->used, &into->used);
}
/* Counts what is reserved, as the real one does: a suite that asks this one fails its tests. */
int nvmlDeviceGetMemoryInfo(Device *device, Memory *into) {
  MemoryV2 info = {0};
  int code = nvmlDeviceGetMemoryInfo_v2(device, &info);
  *into = (Memory){info.total, 0, info.used + info.reserved};
  return code;
}

int nvmlDeviceGetComputeRunningProcesses_v3(Device *device, unsigned *length, Process *into) {
  Reading *now = reading(device);
  if (now->lost) return LOST;
  if (!device->count || now->processes < 0) return NOT_SUPPORTED;
  unsigned room = *length;
  *length = (unsigned)now->processes;
  if (room < *length) return INSUFFICIENT_SIZE;
  if (*length) memcpy(into, now->process, *length * sizeof *into);
  return SUCCESS;
}

int nvmlDeviceGetUtilizationRates(Device *device, Utilization *into) {
  u64 percent;
  int code = value(device, reading(device)->utilization, &percent);
  if (!code) *into = (Utilization){(unsigned)percent, 0};
  return code;
}
int nvmlDeviceGetPowerUsage(Device *device, unsigned *into) {
  u64 milliwatts;
  int code = value(device, reading(device)->power, &milliwatts);
  if (!code) *into = (unsigned)milliwatts;
  return code;
}
int nvmlDeviceGetCurrentClocksThrottleReasons(Device *device, u64 *into) { return value(device, reading(device)->reasons, into); }
int nvmlDeviceGetCurrentClocksEventReasons(Device *device, u64 *into) { return value(device, reading(device)->reasons, into); }
