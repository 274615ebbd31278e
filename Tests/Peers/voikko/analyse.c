/* Analyses every line of a file with libvoikko, reading the base form of each analysis, and prints CPU time of the best of some rounds.
 *
 * Build: cc -O2 -o analyse analyse.c -lvoikko      Needs Debian libvoikko-dev and voikko-fi (GPL; used here only to be measured).
 * Usage: analyse WORDS.txt [ROUNDS]                One word a line, UTF-8.
 */
#include <libvoikko/voikko.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static double cpu(void) {
  struct timespec t;
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t);
  return t.tv_sec + t.tv_nsec / 1e9;
}

int main(int argc, char **argv) {
  if (argc < 2) return fprintf(stderr, "usage: analyse WORDS.txt [ROUNDS]\n"), 2;
  const char *error = NULL;
  struct VoikkoHandle *voikko = voikkoInit(&error, "fi", NULL);
  if (!voikko) return fprintf(stderr, "voikko: %s\n", error), 1;
  FILE *file = fopen(argv[1], "r");
  if (!file) return perror(argv[1]), 1;
  char **words = NULL, *line = NULL;
  size_t count = 0, capacity = 0;
  for (size_t size = 0; getline(&line, &size, file) > 0;) {
    line[strcspn(line, "\n")] = 0;
    if (count == capacity) words = realloc(words, (capacity = capacity ? capacity * 2 : 1024) * sizeof *words);
    words[count++] = strdup(line);
  }
  int rounds = argc > 2 ? atoi(argv[2]) : 3;
  double best = 1e9;
  size_t bases = 0;
  for (int round = 0; round < rounds; round++) {
    bases = 0;
    double start = cpu();
    for (size_t i = 0; i < count; i++) {
      struct voikko_mor_analysis **analyses = voikkoAnalyzeWordCstr(voikko, words[i]);
      for (struct voikko_mor_analysis **a = analyses; a && *a; a++) {
        char *base = voikko_mor_analysis_value_cstr(*a, "BASEFORM");
        if (base) bases++, voikko_free_mor_analysis_value_cstr(base);
      }
      voikko_free_mor_analysis(analyses);
    }
    double time = cpu() - start;
    if (time < best) best = time;
  }
  printf("{\"words\": %zu, \"baseForms\": %zu, \"seconds\": %.4f, \"wordsPerSecond\": %.0f}\n", count, bases, best, count / best);
  voikkoTerminate(voikko);
  return 0;
}
