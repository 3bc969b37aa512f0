/**
 * The program around an emitted simulation: `a.out INPUT OUTPUT STRIDE VALUES SWITCHES SERIES REPEATS THREADS`. INPUT holds the switches,
 * then the values, as doubles; OUTPUT gets `out`. Prints the nanoseconds of each repetition (processor time of one thread,
 * wall time of several), one a line; reading, writing
 * and the start of the process are not counted, starting threads is.
 */
export const mainC = String.raw`
#include <fcntl.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <time.h>
#include <unistd.h>

static const double *input_values;
static double *output_values;
static int64_t input_stride;
struct part { int64_t from, to; };

static void *run_part(void *data) {
  const struct part *part = data;
  simulate(input_values, input_stride, part->from, part->to, output_values);
  return NULL;
}
static void run_threads(int threads) {
  pthread_t ids[64];
  struct part parts[64];
  const int64_t blocks = input_stride / LANES;
  for (int i = 0; i < threads; i++) parts[i] = (struct part){ blocks * i / threads * LANES, blocks * (i + 1) / threads * LANES };
  for (int i = 1; i < threads; i++)
    if (pthread_create(&ids[i], NULL, run_part, &parts[i])) exit(3);
  run_part(&parts[0]);
  for (int i = 1; i < threads; i++) pthread_join(ids[i], NULL);
}
/* Processor time of one thread, else wall time. */
static int64_t now(int threads) {
  struct timespec time;
  clock_gettime(threads == 1 ? CLOCK_PROCESS_CPUTIME_ID : CLOCK_MONOTONIC, &time);
  return (int64_t)time.tv_sec * 1000000000 + time.tv_nsec;
}

int main(int argc, char **argv) {
  if (argc != 9) return 2;
  const int64_t stride = atoll(argv[3]), values = atoll(argv[4]), switches = atoll(argv[5]), series = atoll(argv[6]);
  const int repeats = atoi(argv[7]), threads = atoi(argv[8]);
  const size_t bytes = (size_t)(switches + values * stride) * sizeof(double), size = (size_t)(series * MONTHS * stride) * sizeof(double);
  const int in = open(argv[1], O_RDONLY), to = open(argv[2], O_RDWR | O_CREAT | O_TRUNC, 0600);
  if (in < 0 || to < 0 || threads < 1 || threads > 64) return 2;
  const double *read = mmap(NULL, bytes, PROT_READ, MAP_PRIVATE, in, 0);
  double *write_to = aligned_alloc(4096, (size + 4095) / 4096 * 4096);
  if (read == MAP_FAILED || write_to == NULL) return 3;
  memset(write_to, 0, size);
  input_values = read + switches;
  output_values = write_to;
  input_stride = stride;
  for (int i = -1; i < repeats; i++) {
    const int64_t before = now(threads);
    prepare(input_values, read, stride);
    run_threads(threads);
    const int64_t after = now(threads);
    if (i >= 0) printf("%lld\n", (long long)(after - before));
  }
  for (size_t done = 0; done < size;) {
    const ssize_t count = write(to, (const char *)write_to + done, size - done);
    if (count <= 0) return 3;
    done += (size_t)count;
  }
  return 0;
}
`;
